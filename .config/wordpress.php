<?php
// WordPress's own filters, without the rest of it: reads {"name": "html", …} from standard input and writes what each makes of it.
// Run by wordpress.js. Debian's package wordpress has the files, php-cli runs them.

define('ABSPATH', ($argv[1] ?? '/usr/share/wordpress') . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'version', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'l10n'] as $file) require ABSPATH . WPINC . "/$file.php";

$outputs = [];
foreach (json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR) as $name => $html) {
    // what somebody without the right "unfiltered_html" saves
    $saved = wp_kses($html, 'post');
    $outputs[$name] = ['paragraphs' => wpautop($html), 'author' => $saved, 'authorParagraphs' => wpautop($saved)];
}
echo json_encode(['wordpress' => $wp_version, 'outputs' => $outputs], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
