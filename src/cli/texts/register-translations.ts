import {deSimple} from '../../i18n/locales/de-simple.js';
import {en} from '../../i18n/locales/en.js';
import {registerLocale} from '../../i18n/registry.js';

/** German is built in; what is written for people may be in the others, too. */
export function registerTranslations(): void {
  registerLocale(en);
  registerLocale(deSimple);
}
