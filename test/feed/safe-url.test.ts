import {describe, expect, it} from 'vitest';
import {safeUrl} from '../../src/feed/safe-url.js';

describe('an address', () => {
  const good = [
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
    ['https://müllheim.de/straße', 'https://xn--mllheim-n2a.de/stra%C3%9Fe'],
    ['https://раураl.com', 'https://xn--l-7sba6dbr.com/'],
    ['https://example.org/@user', 'https://example.org/@user'],
    ['https://example.org/?q=javascript:alert(1)', 'https://example.org/?q=javascript:alert(1)'],
    ['mailto:info@example.org?subject=Stand%20der%20Dinge', 'mailto:info@example.org?subject=Stand%20der%20Dinge'],
    ['tel:+49208123', 'tel:+49208123'],
  ] as const;
  for (const [text, href] of good) {
    it(`may be ${text}`, () => {
      expect(safeUrl(text)).toBe(href);
    });
  }

  const bad = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'about:blank',
    'intent://example.org',
    'https://user@example.org',
    'https://user:password@example.org',
    'https://:password@example.org',
    'https://example.org@evil.example',
    'https://example.org\\@evil.example',
    'https:\\\\example.org',
    'https://example.org/a b',
    ' https://example.org',
    'https://example.org\n',
    'https://exam\tple.org',
    'https://example.org/\u0000',
    'https://example.org/\u007f',
    'https://example.org/\u0085',
    '/relative',
    '//example.org',
    'example.org',
    '#top',
    '?a=b',
    '',
    'https://',
    'https://exa mple.org',
    'https://[::1',
    'https://example.org:99999',
  ];
  for (const text of bad) {
    it(`is never ${JSON.stringify(text)}`, () => {
      expect(safeUrl(text)).toBeNull();
    });
  }

  it('has 2,048 characters at most', () => {
    const start = 'https://example.org/';

    expect(safeUrl(start.padEnd(2048, 'x'))).toBe(start.padEnd(2048, 'x'));
    expect(safeUrl(start.padEnd(2049, 'x'))).toBeNull();
  });
});
