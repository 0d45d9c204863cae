import igMetall from '../src/styles/themes/ig-metall.css?raw';
import muelheimBusiness from '../src/styles/themes/muelheim-business.css?raw';
import unternehmerverband from '../src/styles/themes/unternehmerverband.css?raw';

interface Offered {
  readonly title: string;
  readonly css: string;
}

/** The themes that a site can copy, for the toolbar. */
export const partners: Readonly<Record<string, Offered>> = {
  none: {title: 'Ohne Partner', css: ''},
  'muelheim-business': {title: 'Mülheim & Business', css: muelheimBusiness},
  unternehmerverband: {title: 'Unternehmerverband', css: unternehmerverband},
  'ig-metall': {title: 'IG Metall', css: igMetall},
};

/** Pages around a widget, for the toolbar: a neutral one, and what pages really do to everything on them. */
export const hostPages: Readonly<Record<string, Offered>> = {
  neutral: {title: 'Neutrale Seite', css: ''},
  'small-root': {title: 'Wurzel 62,5 %', css: 'html {font-size: 62.5%} body {font-size: 1.6rem}'},
  shouting: {
    title: 'Alles groß, kursiv und gesperrt',
    css: 'body {text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; line-height: 3; font: italic 30px serif; text-align: right; white-space: pre}',
  },
  reset: {title: 'Alles zurückgesetzt', css: '* {all: unset !important}'},
  important: {title: 'Alles rot und wichtig', css: '* {color: red !important; font-size: 30px !important; line-height: 3 !important; display: inline !important}'},
  tables: {
    title: 'Tabellen und Links verbogen',
    css: 'table {display: block} th, td {padding: 40px !important; background: lime !important} a {color: inherit !important; text-decoration: none !important}',
  },
  black: {title: 'Schwarze Seite', css: 'body {background: #000 !important; color: #fff; color-scheme: dark}'},
};

/** Columns that a page may leave, in CSS pixels; `full` is all there is. */
export const widths: Readonly<Record<string, string>> = {full: 'Ganze Breite', 240: '240 px', 360: '360 px', 640: '640 px', 960: '960 px', 1280: '1280 px'};
