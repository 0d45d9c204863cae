/** The classic script `embed.js`: every tag, every language, and the placeholders. */
import './cdn.order.js';
import './embed/quiet.js';
import './define.js';
import {start} from './embed/start.js';
import {widgets} from './widgets.js';

start(widgets, 'script');
