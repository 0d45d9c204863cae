/** The ES module `initiative-widgets.js`: what `embed.js` does, and the exports of the package. */
import './define.js';
import {start} from './embed/start.js';

export * from './index.js';

start();
