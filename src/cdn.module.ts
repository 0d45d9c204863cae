/** The ES module `initiative-widgets.js`: what `embed.js` does, and the exports of the package. */
import './cdn.order.js';
import './embed/quiet.js';
import './define.js';
import {start} from './embed/start.js';
import {widgets} from './widgets.js';

export * from './index.js';

start(widgets, 'module');
