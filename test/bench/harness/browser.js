import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from '../../../.config/browsers.js';

export async function launchChromium() {
  const chromium = await findChromium();
  return puppeteer.launch({
    ...chromium,
    protocolTimeout: 180_000,
    // a graphics card would make runs on two machines differ in what they say; other hosts are never reached
    args: [...chromium.args, ...chromiumArgs, '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
}
