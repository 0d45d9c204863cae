// The same pages over TLS, with a certificate that nobody knows: the browsers of the tests are told to take any.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {request} from 'node:http';
import {createServer} from 'node:https';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Key and certificate, or undefined where there is no openssl. */
export function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-tls-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', cert];
  const {status} = spawnSync('openssl', args, {stdio: 'ignore'});
  const made = status === 0 ? {key: readFileSync(key), cert: readFileSync(cert)} : undefined;
  rmSync(folder, {recursive: true});
  return made;
}

/** A plugin of @web/test-runner: a test learns the origin from `/tls-server`; it is empty where there is no openssl. */
export function tlsServer() {
  let server;
  let origin = '';
  return {
    name: 'tls-server',
    async serverStart({config: {port}}) {
      const made = certificate();
      if (!made) return;
      server = createServer(made, ({method, url, headers}, response) => {
        const upstream = request({host: 'localhost', port, method, path: url, headers: {...headers, host: `localhost:${port}`}}, (answer) => {
          response.writeHead(answer.statusCode, answer.headers);
          answer.pipe(response);
        });
        upstream.on('error', () => response.destroy());
        response.on('error', () => upstream.destroy());
        upstream.end();
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `https://127.0.0.1:${server.address().port}`;
    },
    serverStop() {
      server?.closeAllConnections();
      server?.close();
    },
    serve: ({path}) => (path === '/tls-server' ? {body: origin, type: 'txt'} : undefined),
  };
}
