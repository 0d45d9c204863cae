// The browser, the server and what all steps need of them.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {launchChromium} from './browser.js';
import {sizeOf} from './bundle.js';
import {Noise} from './noise.js';
import {output} from './paths.js';
import {serve} from './server.js';

export async function createSetup() {
  const folder = join(output, 'pictures');
  mkdirSync(folder, {recursive: true});
  const setup = {
    server: await serve(),
    browser: null,
    noise: null,
    optionsFor: (name) => ({folder, picture: join(folder, `${name}.png`), sizeOf}),
    async renew() {
      await setup.browser?.close().catch(() => {});
      setup.browser = await launchChromium();
      setup.noise = new Noise(await setup.browser.target().createCDPSession());
    },
    async close() {
      await setup.browser?.close().catch(() => {});
      setup.server.close();
    },
  };
  await setup.renew();
  return setup;
}
