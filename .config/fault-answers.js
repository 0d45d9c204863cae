// What the fault server can do with one request, by name. A number alone is a status; `429;2` asks for two seconds of patience.

const project = (index, summary) => ({id: `p${index}`, title: `Projekt ${index}`, ...(summary && {summary})});
const feed = (title, projects = [project(1)]) => JSON.stringify({
  version: '1.0', publishedDate: '2026-11-23', language: 'de', initiative: {title, projectTotal: projects.length}, projects,
});
const many = (count, bytes) => feed('Viele', Array.from({length: count}, (_, index) => project(index, 'x'.repeat(bytes))));

export const cors = {'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After'};

/** Writes a whole answer. The connection is closed after each: browsers repeat by themselves what fails on a used one. */
export function write(socket, status, headers, body = '') {
  const all = {...cors, 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body), Connection: 'close', ...headers};
  const lines = Object.entries(all).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n`);
  socket.write(body);
}

const json = {'Content-Type': 'application/json'};
const good = (socket, headers, {count}, status = 200) => {
  write(socket, status, {...json, ...headers}, feed(`Antwort ${count}`));
  socket.end();
};

/** Each gets the socket and what is known of the address: `count`, the number of this request, and `origin`. */
export const answers = {
  ok: (socket, asked) => good(socket, {}, asked),
  expired: (socket, asked) => good(socket, {'Cache-Control': 'max-age=0', ETag: '"1"'}, asked),
  slow: (socket, asked) => setTimeout(() => good(socket, {}, asked), 300),
  /** Kept by the browser for a while, and made for somebody else. */
  stored: (socket, asked) => good(socket, {'Access-Control-Allow-Origin': null, 'Cache-Control': 'max-age=3600'}, asked),
  partner: (socket, asked) => good(socket, {'Access-Control-Allow-Origin': 'https://www.partner.example'}, asked),
  nocors: (socket, asked) => good(socket, {'Access-Control-Allow-Origin': null}, asked),
  odd: (socket, asked) => good(socket, {'Content-Type': 'text/x-odd'}, asked),
  brotli: (socket, asked) => good(socket, {'Content-Encoding': 'br'}, asked),
  part: (socket, asked) => good(socket, {'Content-Range': 'bytes 0-99/100'}, asked, 206),
  proxied: (socket, asked) => good(socket, {}, asked, 203),
  reset: (socket) => socket.resetAndDestroy(),
  cut(socket) {
    write(socket, 200, {...json, 'Content-Length': 1000}, '{"version":');
    setTimeout(() => socket.resetAndDestroy(), 20); // WebKitGTK takes an orderly end for the whole body
  },
  silent() {},
  stall: (socket) => write(socket, 200, {...json, 'Content-Length': 1000}, '{"version"'),
  drip(socket) {
    write(socket, 200, {...json, 'Content-Length': 1000}, '{');
    const timer = setInterval(() => socket.write(' '), 50);
    socket.once('close', () => clearInterval(timer));
  },
  html(socket) {
    write(socket, 200, {'Content-Type': 'text/html'}, '<!doctype html><title>WLAN</title><p>Bitte anmelden</p>');
    socket.end();
  },
  empty: (socket) => socket.end(void write(socket, 200, json)),
  away(socket, {origin}) {
    write(socket, 302, {Location: `${origin.replace('127.0.0.1', 'localhost')}/away/?nocors`});
    socket.end();
  },
  loop: (socket, {url}) => socket.end(void write(socket, 302, {Location: url})),
  /** 40 MB in two seconds: on one machine all of it would be on its way before anybody can say stop. */
  endless(socket) {
    write(socket, 200, {...json, 'Content-Length': 40_000_000}, '{"version": "1.0",');
    const timer = setInterval(() => socket.write(Buffer.alloc(100_000, 32)), 5);
    socket.once('close', () => clearInterval(timer));
  },
  heavy: (socket) => socket.end(void write(socket, 200, json, many(10_000, 1050))),
  crowded: (socket) => socket.end(void write(socket, 200, json, many(20_001, 140))),
  long: (socket) => socket.end(void write(socket, 200, json, many(10_000, 330))),
};

/** Without a name, a browser asks by itself, for an icon for example: there is none. */
export function answerFor(name) {
  const [status, retryAfter] = (name || '404').split(';');
  if (!/^\d{3}$/.test(status)) return answers[name];
  return (socket) => {
    write(socket, status, {...(retryAfter && {'Retry-After': decodeURIComponent(retryAfter)})});
    socket.end();
  };
}
