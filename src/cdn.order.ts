/**
 * What is alike stands together at the beginning of the CDN files, texts and then styles, and packs better: 270 bytes of
 * `embed.js`. The two before them were found by trying: 20 bytes more. Nothing here does anything by itself.
 */
import './feed/feed-state.js';
import './base/announcer.js';
import './i18n/locales/de.js';
import './i18n/locales/en.js';
import './i18n/locales/de-simple.js';
import './embed/cause-texts.js';
import './styles/host.styles.js';
import './styles/status.styles.js';
import './elements/project-card/project-card.styles.js';
import './elements/initiative-progress/initiative-progress.styles.js';
import './elements/timeline-gantt/timeline-gantt.styles.js';
import './elements/timeline-gantt/timeline-gantt.explanation.styles.js';
import './elements/timeline-gantt/timeline-gantt.marks.styles.js';
import './elements/timeline-gantt/timeline-gantt.print.styles.js';
import './elements/timeline-gantt/timeline-gantt.narrow.styles.js';
