// The part of puppeteer's Page that the commands of @web/test-runner call (sendKeys, sendMouse, setViewport), over WebDriver.
import {setTimeout as sleep} from 'node:timers/promises';

/** The size of the virtual screen. */
export const screen = {width: 2000, height: 1400};

const keyCodes = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', Meta: '\uE03D',
  ...Object.fromEntries(Array.from({length: 12}, (_, index) => [`F${index + 1}`, String.fromCharCode(0xe031 + index)])),
};
const mouseButtons = {left: 0, middle: 1, right: 2};

export function pageOf(session, url) {
  const keys = (actions) => session.send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const mouse = (...actions) =>
    session.send('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]});
  const down = (key) => ({type: 'keyDown', value: keyCodes[key] ?? key});
  const up = (key) => ({type: 'keyUp', value: keyCodes[key] ?? key});
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)});
  const pointer = (type, {button = 'left'} = {}) => ({type, button: mouseButtons[button]});
  const unsupported = async () => {
    throw new Error('WebKit: emulateMedia is not supported');
  };
  let frame = {width: 0, height: 0}; // what a window has around its viewport

  return {
    url,
    keyboard: {
      type: (text) => keys([...text].flatMap((key) => [down(key), up(key)])),
      press: (combination) => {
        const all = combination.length > 1 ? combination.split('+') : [combination];
        return keys([...all.map(down), ...all.reverse().map(up)]);
      },
      down: (key) => keys([down(key)]),
      up: (key) => keys([up(key)]),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      click: (x, y, options) => mouse(move(x, y), pointer('pointerDown', options), pointer('pointerUp', options)),
      down: (options) => mouse(pointer('pointerDown', options)),
      up: (options) => mouse(pointer('pointerUp', options)),
      reset: () => session.send('DELETE', '/actions'),
    },
    // There is no viewport of its own: the window is made as large as it takes. It stays in the middle of the screen, under the
    // resting mouse pointer: without a window manager that is what gives it the focus, and `:focus` a match.
    async setViewport({width, height}) {
      for (let attempt = 0; attempt < 20; attempt++) {
        const size = {width: width + frame.width, height: height + frame.height};
        const place = {x: Math.round((screen.width - size.width) / 2), y: Math.round((screen.height - size.height) / 2)};
        await session.send('POST', '/window/rect', {...place, ...size});
        await sleep(25);
        const [innerWidth, innerHeight] = await session.run('return [innerWidth, innerHeight]');
        if (innerWidth === width && innerHeight === height) return;
        frame = {width: frame.width + width - innerWidth, height: frame.height + height - innerHeight};
      }
      throw new Error(`WebKit: the window can't be made ${width}x${height}`);
    },
    emulateMediaType: unsupported,
    emulateMediaFeatures: unsupported,
    screenshot: async () => Buffer.from(await session.send('GET', '/screenshot'), 'base64'),
  };
}
