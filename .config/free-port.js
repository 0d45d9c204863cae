import {createServer} from 'node:net';

/**
 * A port that nobody listens on, for a program that wants to be told one.
 * @returns {Promise<number>}
 */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, host, () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
