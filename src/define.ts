/** Registers every tag. The provider comes first, so that it is there when the widgets ask for it. */
import './elements/initiative-feed/initiative-feed.define.js';
import './elements/initiative-progress/initiative-progress.define.js';
import './elements/project-card/project-card.define.js';
import './elements/timeline-gantt/timeline-gantt.define.js';
