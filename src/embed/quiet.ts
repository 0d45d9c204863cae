import {defineForScript} from '../base/define-element.js';

// Before the tags are registered: the scripts say themselves, with versions, who else is on the page.
defineForScript();
