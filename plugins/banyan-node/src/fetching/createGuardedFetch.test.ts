import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { answers, closeServers, testServer } from '../testing';
import {
  createGuardedFetch,
  type GuardedFetchOptions,
} from './createGuardedFetch';

const MEGABYTE = 1024 * 1024;

function guarded(options: Partial<GuardedFetchOptions> = {}) {
  return createGuardedFetch({
    section: 'test',
    allow: [],
    endpoints: {},
    timeoutMs: 5000,
    largestAnswer: MEGABYTE,
    ...options,
  });
}

const textOf = async (fetch: ReturnType<typeof guarded>, url: string) =>
  (await fetch(url)).text();

afterEach(closeServers);

describe('createGuardedFetch', () => {
  it('reads an allowed address, with its headers', async () => {
    const { url } = await testServer(
      answers('{"a":1}', { 'content-type': 'application/json' }),
    );
    const fetch = guarded({ endpoints: { test: url } });
    const response = await fetch(`${url}/breakers`);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"a":1}');
  });

  it('posts JSON', async () => {
    const { url } = await testServer((request, response) => {
      response.write(`${request.method} ${request.headers['content-type']} `);
      request.pipe(response);
    });
    const fetch = guarded({ endpoints: { test: url } });
    const response = await fetch(url, {
      method: 'POST',
      body: { order: 'reset' },
    });
    expect(await response.text()).toBe(
      'POST application/json {"order":"reset"}',
    );
  });

  it.each([
    ['file:///etc/passwd', 'only http: and https: are read'],
    ['ftp://127.0.0.1/', 'only http: and https: are read'],
    ['data:text/plain,hello', 'only http: and https: are read'],
    ['nonsense', 'is no URL'],
    [
      'http://127.0.0.1:1/breakers?token=x',
      'http://127.0.0.1:1/breakers is not allowed: add "127.0.0.1:1" to test.allow',
    ],
    ['http://169.254.169.254/latest/meta-data', 'is not allowed'],
    [
      'http://user:secret@allowed.test/',
      'http://allowed.test/ is written with a user or password in it',
    ],
  ])('refuses %s', async (url, message) => {
    const fetch = guarded({ allow: [{ host: 'allowed.test' }] });
    const problem: Error = await fetch(url).then(
      () => new Error('it was fetched'),
      error => error,
    );
    expect(problem.message).toContain(message);
    expect(problem.message).not.toMatch(/secret|token/);
  });

  it('follows no redirect, not even to an allowed address', async () => {
    const other = await testServer(answers('inside'));
    const { url } = await testServer((_, response) =>
      response
        .writeHead(302, { location: `${other.url}/inside?token=hidden` })
        .end(),
    );
    const fetch = guarded({ endpoints: { a: url, b: other.url } });
    await expect(fetch(`${url}/x`)).rejects.toThrow(
      `${url}/x answers 302, a redirect to ${other.host}, which is not followed: write the address that it leads to`,
    );
  });

  it.each([
    [401, 'does not let Banyan in'],
    [404, 'is the path right?'],
    [429, 'asked too often'],
    [503, 'it is unwell'],
  ])('says what %d means and nothing of the answer', async (status, advice) => {
    const { url } = await testServer((_, response) =>
      response.writeHead(status).end('internal: password=1234'),
    );
    const fetch = guarded({ endpoints: { test: url } });
    const problem: Error = await fetch(`${url}/x`).catch(error => error);
    expect(problem.message).toContain(`${url}/x answers ${status}`);
    expect(problem.message).toContain(advice);
    expect(problem.message).not.toContain('1234');
  });

  describe('when the producer is not well', () => {
    it('says that nobody listens', async () => {
      const { url } = await testServer(answers(''));
      await closeServers();
      await expect(guarded({ endpoints: { test: url } })(url)).rejects.toThrow(
        `${url}/ refused the connection: is it running, and is the port right?`,
      );
    });

    it('gives up on one that never answers', async () => {
      const { url } = await testServer(() => {});
      const fetch = guarded({ endpoints: { test: url }, timeoutMs: 200 });
      await expect(fetch(url)).rejects.toThrow(
        `${url}/ did not answer within 0.2 s`,
      );
    });

    it('gives up on one that answers drop by drop', async () => {
      const { url } = await testServer((_, response) => {
        const drip = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(drip));
      });
      const fetch = guarded({ endpoints: { test: url }, timeoutMs: 300 });
      await expect(textOf(fetch, url)).rejects.toThrow('did not answer within');
    });

    it('says that the certificate is not trusted', async () => {
      const { url } = await testServer(answers('x'), { tls: true });
      await expect(guarded({ endpoints: { test: url } })(url)).rejects.toThrow(
        `${url}/ has a certificate that Banyan does not trust: name its authority in NODE_EXTRA_CA_CERTS`,
      );
    });

    it('says that it speaks no TLS', async () => {
      const { host } = await testServer(answers('x'));
      const url = `https://${host}`;
      await expect(guarded({ endpoints: { test: url } })(url)).rejects.toThrow(
        'does not speak TLS',
      );
    });

    it('says that it speaks no HTTP', async () => {
      const server = net.createServer(socket =>
        socket.end('220 mail.acme.io ESMTP\r\n'),
      );
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await expect(guarded({ endpoints: { test: url } })(url)).rejects.toThrow(
        'does not answer in HTTP: is the port right?',
      );
      server.close();
    });

    it('says that the answer broke off', async () => {
      const { url } = await testServer((_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.destroy());
      });
      const fetch = guarded({ endpoints: { test: url } });
      await expect(textOf(fetch, url)).rejects.toThrow(
        `${url}/ closed the connection before its answer was complete`,
      );
    });

    it('says that the compression is damaged', async () => {
      const { url } = await testServer(
        answers('no gzip at all', { 'content-encoding': 'gzip' }),
      );
      const fetch = guarded({ endpoints: { test: url } });
      await expect(textOf(fetch, url)).rejects.toThrow(
        `${url}/ answers with damaged compression`,
      );
    });
  });

  describe('when the answer is too large', () => {
    it('stops reading 100 MB soon after the limit', async () => {
      let sent = 0;
      const { url } = await testServer((_, response) => {
        const piece = Buffer.alloc(64 * 1024, 'x');
        const more = () => {
          while (sent < 100 * MEGABYTE && !response.destroyed) {
            sent += piece.length;
            if (!response.write(piece)) {
              response.once('drain', more);
              return;
            }
          }
          response.end();
        };
        more();
      });
      const fetch = guarded({ endpoints: { test: url } });
      await expect(textOf(fetch, url)).rejects.toThrow(
        `${url}/ answers with more than 1048576 bytes: raise test.largestAnswer`,
      );
      expect(sent).toBeLessThan(30 * MEGABYTE);
    });

    it('does not begin with one that says its size', async () => {
      const { url } = await testServer((_, response) => {
        response.writeHead(200, { 'content-length': String(100 * MEGABYTE) });
        response.flushHeaders();
      });
      const fetch = guarded({ endpoints: { test: url } });
      await expect(textOf(fetch, url)).rejects.toThrow(
        'answers with more than',
      );
    });

    it('counts what a small answer unpacks to', async () => {
      const bomb = gzipSync(Buffer.alloc(100 * MEGABYTE));
      expect(bomb.length).toBeLessThan(MEGABYTE);
      const { url } = await testServer((_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      );
      const fetch = guarded({ endpoints: { test: url } });
      await expect(textOf(fetch, url)).rejects.toThrow(
        'answers with more than',
      );
    });
  });

  describe('of a name', () => {
    const name = 'metrics.acme.test';

    it('refuses one that leads to this machine', async () => {
      const { port } = await testServer(answers('inside'));
      const fetch = guarded({
        allow: [{ host: `${name}:${port}` }],
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      });
      await expect(fetch(`http://${name}:${port}/`)).rejects.toThrow(
        'leads to an address of a private network or of this machine, which is not allowed for a name: add privateAddresses: true',
      );
    });

    it('reads it where private addresses are allowed, resolved once', async () => {
      const { port } = await testServer((request, response) =>
        response.end(request.headers.host),
      );
      const resolve = jest.fn(async () => [
        { address: '169.254.169.254', family: 4 },
        { address: '::ffff:127.0.0.1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ]);
      const fetch = guarded({
        allow: [{ host: `${name}:${port}`, privateAddresses: true }],
        resolve,
      });
      expect(await textOf(fetch, `http://${name}:${port}/`)).toBe(
        `${name}:${port}`,
      );
      expect(resolve).toHaveBeenCalledTimes(1);
    });

    it('asks no other name of the same entry with the rights of a private one', async () => {
      const { port } = await testServer(answers('inside'));
      const fetch = guarded({
        allow: [
          { host: `private.test:${port}`, privateAddresses: true },
          { host: `public.test:${port}` },
        ],
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      });
      expect(await textOf(fetch, `http://private.test:${port}/`)).toBe(
        'inside',
      );
      await expect(fetch(`http://public.test:${port}/`)).rejects.toThrow(
        'leads to an address of a private network',
      );
    });

    it('says that it does not exist', async () => {
      const fetch = guarded({
        allow: [{ host: name }],
        resolve: async () => {
          throw Object.assign(new Error('x'), { code: 'ENOTFOUND' });
        },
      });
      await expect(fetch(`http://${name}/`)).rejects.toThrow(
        `http://${name}/ has a host name that does not exist`,
      );
    });
  });

  describe('as a stream', () => {
    it('gives pieces for longer than the time of an answer, characters whole', async () => {
      const { url } = await testServer(async (_, response) => {
        const bytes = Buffer.from('größer');
        for (const byte of bytes) {
          response.write(Buffer.from([byte]));
          await new Promise(done => {
            setTimeout(done, 60);
          });
        }
        response.end();
      });
      const fetch = guarded({ endpoints: { test: url }, timeoutMs: 250 });
      let text = '';
      for await (const piece of (await fetch(url)).pieces()) text += piece;
      expect(text).toBe('größer');
    });

    it('ends with a sentence when nothing comes any more', async () => {
      const { url } = await testServer((_, response) => {
        response.write('ping');
      });
      const fetch = guarded({ endpoints: { test: url }, silenceMs: 100 });
      const pieces = (await fetch(url)).pieces()[Symbol.asyncIterator]();
      expect(await pieces.next()).toEqual({ done: false, value: 'ping' });
      await expect(pieces.next()).rejects.toThrow(
        `${url}/ has sent nothing for 0.1 s`,
      );
    });

    it('is closed when its reader wants no more', async () => {
      let closed: Promise<unknown> | undefined;
      const { url } = await testServer((_, response) => {
        closed = once(response, 'close');
        response.write('ping');
      });
      const response = await guarded({ endpoints: { test: url } })(url);
      for await (const piece of response.pieces()) {
        expect(piece).toBe('ping');
        break;
      }
      await closed;
    });

    it('ends when the one who asked gives up', async () => {
      const { url } = await testServer((_, response) => {
        response.write('ping');
      });
      const stop = new AbortController();
      const fetch = guarded({ endpoints: { test: url } });
      const response = await fetch(url, { signal: stop.signal });
      const pieces = response.pieces()[Symbol.asyncIterator]();
      await pieces.next();
      const next = pieces.next();
      stop.abort(new Error('the backend stops'));
      await expect(next).rejects.toThrow('the backend stops');
    });
  });

  it('does not begin when the one who asked has given up', async () => {
    const { url } = await testServer(answers('x'));
    const fetch = guarded({ endpoints: { test: url } });
    await expect(
      fetch(url, { signal: AbortSignal.abort(new Error('stopped')) }),
    ).rejects.toThrow('stopped');
  });
});
