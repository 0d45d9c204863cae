// Models of what content systems make of the HTML that an editor saves, written from their documented rules. They are models: what a
// system of a partner really does is tried there. (WordPress is no model: its own code has filtered test/snippets/wordpress.json.)

interface Rules {
  /** What happens to a tag that is not allowed: it goes and its content stays, or it is printed as text. */
  readonly others: 'unwrap' | 'print';
  allowsTag(tag: string): boolean;
  allowsAttribute(tag: string, name: string, value: string): boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/));

/** TYPO3's HTML Sanitizer in its common preset, which rich text runs through when it is shown: what it does not know is printed. */
const typo3Tags = words(`address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li ol p pre ul
  a abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr del ins button datalist label
  legend meter output progress details dialog menu summary acronym big nobr tt br hr audio video img track picture source table caption thead tbody
  tfoot tr td th colgroup col`);
const typo3Global = words('class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate');
const typo3Link = words('href download hreflang ping rel referrerpolicy target type charset name rev');
const typo3: Rules = {
  others: 'print',
  allowsTag: (tag) => typo3Tags.has(tag),
  allowsAttribute: (tag, name, value) =>
    typo3Global.has(name) || /^(aria|data)-/.test(name) ||
    (tag === 'a' && typo3Link.has(name) && (name !== 'href' || /^(https?:\/\/|\/(?!\/)|[^/:][^:]*$|mailto:|tel:)/.test(value))),
};

/** Joomla's text filter for who is no administrator: a list of what is forbidden; tags with a hyphen are none to it. */
const joomlaTags = words('applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml');
const joomlaAttributes = words('action background codebase dynsrc formaction lowsrc');
const joomla: Rules = {
  others: 'unwrap',
  allowsTag: (tag) => /^[a-z][a-z0-9]*$/.test(tag) && !joomlaTags.has(tag),
  allowsAttribute: (_, name, value) =>
    !joomlaAttributes.has(name) && !name.startsWith('on') &&
    !/(?:(?:java|vb|live)script|behaviour|mocha):/i.test(value) && !(name === 'style' && /expression/i.test(value)),
};

/** Contao's allowed tags and attributes, as its settings have them from the start. */
const contaoTags = words(`a abbr acronym address area article aside audio b bdi bdo big blockquote br button caption cite code col colgroup data datalist dd
  del details dfn div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li map mark menu
  nav ol optgroup option output p picture pre q s samp section select small source span strong style sub summary sup table tbody td textarea tfoot th
  thead time tr tt u ul var video wbr`);
const contaoGlobal = words('id class style title dir lang hidden translate itemid itemprop itemref itemscope itemtype');
const contaoLink = words('href hreflang rel target download referrerpolicy');
const contao: Rules = {
  others: 'unwrap',
  allowsTag: (tag) => contaoTags.has(tag),
  allowsAttribute: (tag, name) => contaoGlobal.has(name) || /^(data|aria)-/.test(name) || (tag === 'a' && contaoLink.has(name)),
};

/** Drupal's text format "Basic HTML", as a new site has it. */
const drupalTags: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    br: '', p: '', h2: 'id', h3: 'id', h4: 'id', h5: 'id', h6: 'id', cite: '', dl: '', dt: '', dd: '', a: 'hreflang href', blockquote: 'cite',
    ul: 'type', ol: 'type start', li: '', strong: '', em: '', code: '', img: 'src alt data-entity-uuid data-entity-type height width data-caption data-align',
  }).map(([tag, attributes]) => [tag, words(attributes)]),
);
const drupal: Rules = {
  others: 'unwrap',
  allowsTag: (tag) => tag in drupalTags,
  allowsAttribute: (tag, name) => drupalTags[tag]?.has(name) ?? false,
};

/** The models, by what they are models of. */
export const models: Readonly<Record<'typo3' | 'joomla' | 'contao' | 'drupal', (html: string) => string>> = {
  typo3: (html) => filter(html, typo3),
  joomla: (html) => filter(html, joomla),
  contao: (html) => filter(html, contao),
  drupal: (html) => filter(html, drupal),
};

function filter(html: string, allowed: Rules): string {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => write(node, allowed)).join('');
}

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function write(node: Node, allowed: Rules): string {
  if (node instanceof Text) return escape(node.data);
  if (!(node instanceof Element)) return '';
  const tag = node.localName;
  const content = [...node.childNodes].map((child) => write(child, allowed)).join('');
  const attributes = (which: (name: string, value: string) => boolean) => [...node.attributes]
    .filter(({name, value}) => which(name, value)).map(({name, value}) => ` ${name}="${escape(value)}"`).join('');
  if (allowed.allowsTag(tag)) return `<${tag}${attributes((name, value) => allowed.allowsAttribute(tag, name, value))}>${content}</${tag}>`;
  return allowed.others === 'unwrap' ? content : `${escape(`<${tag}${attributes(() => true)}>`)}${content}${escape(`</${tag}>`)}`;
}
