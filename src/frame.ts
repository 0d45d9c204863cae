/** The script `frame.js`, for both sides: in `frame.html` it fills the page and reports its height, on all other pages it listens. */
import {listenToFrames} from './embed/frame-host.js';
import {startFramedPage} from './embed/frame-page.js';

const root = document.querySelector<HTMLElement>('main[data-initiative-framed]');
if (root) startFramedPage(root);
else listenToFrames();
