// A server that fails in every way of the catalogue, for the tests in test/faults/. Raw sockets: no HTTP library sends a short body
// or resets a connection. `/<name>/?reset,reset,ok` gives one answer after the other, the last one for ever.
import {createServer} from 'node:net';
import {answerFor, write} from './fault-answers.js';

class Feed {
  count = 0;
  open = 0;
  bytes = 0;
  requests = [];
  answers = null;

  /** `answers` from the address, unless a test has changed them. */
  next(answers) {
    const list = this.answers ?? answers;
    return list[Math.min(this.count++ - (this.start ?? 0), list.length - 1)];
  }

  change(answers) {
    this.answers = answers;
    this.start = this.count;
  }
}

class FaultServer {
  #feeds = new Map();
  #server = createServer((socket) => this.#listen(socket));
  origin = '';
  /** Where nobody listens. */
  closed = '';

  async start() {
    this.closed = await new Promise((resolve) => {
      const other = createServer().listen(0, '127.0.0.1', () => {
        const {port} = other.address();
        other.close(() => resolve(`http://127.0.0.1:${port}`));
      });
    });
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.close();
  }

  #listen(socket) {
    let head = '';
    socket.on('error', () => {});
    socket.on('data', (data) => {
      if (data[0] === 0x16) return void socket.destroy(); // TLS
      if (head.includes('\r\n\r\n')) return;
      head += data.toString('latin1');
      if (head.includes('\r\n\r\n')) this.#answer(socket, head);
    });
  }

  #answer(socket, head) {
    const [method, path, ...rest] = head.split(/\s/);
    const {pathname, search} = new URL(path, this.origin);
    const [, name, control] = pathname.split('/');
    const feed = this.#feeds.get(name) ?? new Feed();
    this.#feeds.set(name, feed);
    const answers = search.slice(1).split(',');
    if (control) {
      if (search) feed.change(answers);
      const {count, open, bytes, requests} = feed;
      write(socket, 200, {'Content-Type': 'application/json'}, JSON.stringify({count, open, bytes, requests}));
      return socket.end();
    }
    feed.requests.push({method, headers: rest.join(' ')});
    feed.open++;
    socket.once('close', () => {
      feed.open--;
      feed.bytes += socket.bytesWritten;
    });
    answerFor(feed.next(answers))(socket, {origin: this.origin, url: this.origin + path, count: feed.count});
  }
}

/** A plugin of @web/test-runner: the server lives as long as the run, and a test learns its address from `/fault-server`. */
export function faultServer() {
  const server = new FaultServer();
  return {
    name: 'fault-server',
    serverStart: () => server.start(),
    serverStop: () => server.stop(),
    serve: ({path}) => path === '/fault-server'
      ? {body: JSON.stringify({origin: server.origin, closed: server.closed}), type: 'json'}
      : undefined,
  };
}
