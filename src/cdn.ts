/** The classic script `embed.js`: every tag, every language, and the placeholders. */
import './define.js';
import {start} from './embed/start.js';

start();
