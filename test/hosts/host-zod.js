// A page that has zod of its own, with messages of its own, and compiles its schemas.
import * as z from 'zod';
import 'zod/compile';

z.config({customError: () => 'Das ist die Meldung der Seite'});
window.hostMessage = z.string().safeParse(3).error.issues[0].message;
window.made = 0;

const script = document.createElement('script');
script.src = '/built/embed.js';
script.onload = () => {
  document.querySelector('initiative-progress').feed = {version: '1.0', initiative: {title: 3}, projects: [{id: 'a', title: 'A', url: 'x'}]};
};
document.body.append(script);
