/** Registers every tag, with German and English. The provider comes first, so that it is there when the widgets ask. */
import './elements/initiative-feed/initiative-feed.define.js';
import './elements/initiative-progress/initiative-progress.define.js';
import './elements/project-card/project-card.define.js';
import './elements/timeline-gantt/timeline-gantt.define.js';
import {registerLocale} from './i18n/registry.js';
import {en} from './i18n/locales/en.js';

registerLocale(en);
