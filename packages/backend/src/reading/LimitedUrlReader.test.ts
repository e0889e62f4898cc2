import { FetchUrlReader } from '@backstage/backend-defaults/urlReader';
import { ConfigReader } from '@backstage/config';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer } from '../__testUtils__/LoopbackServer';
import { LimitedUrlReader } from './LimitedUrlReader';

let port: number;
let hangUp = () => {};

const LIMITS = { timeoutMs: 300, maxBytes: 1000 };

const pages: Record<
  string,
  (response: ServerResponse, request: IncomingMessage) => void
> = {
  '/good': response =>
    response
      .setHeader('etag', '"v1"')
      .setHeader('last-modified', 'Thu, 01 Jan 2026 00:00:00 GMT')
      .end('kind: Component'),
  '/changed-since': (response, request) =>
    request.headers['if-none-match'] === '"v1"'
      ? response.writeHead(304).end()
      : response.setHeader('etag', '"v1"').end('kind: Component'),
  '/silent': () => {},
  '/drips': response => {
    response.write('kind');
  },
  '/just-fits': response => response.end('x'.repeat(1000)),
  '/too-large': response => response.end('x'.repeat(1001)),
  '/endless': response => {
    const more = () => {
      while (response.write('x'.repeat(1000)));
    };
    response.on('drain', more);
    response.on('close', () => hangUp());
    more();
  },
  '/empty': response => response.end(),
  '/inside': response => response.writeHead(302, { location: '/good' }).end(),
  '/outside': response =>
    response
      .writeHead(302, { location: `http://localhost:${port}/good` })
      .end(),
  '/in-circles': response =>
    response.writeHead(302, { location: '/in-circles' }).end(),
  '/accident': response => response.writeHead(500).end(),
};

const server = new LoopbackServer((request, response) => {
  const page = pages[request.url ?? ''];
  if (page) page(response, request);
  else response.writeHead(404).end();
});

let url: (path: string) => string;
let reader: LimitedUrlReader;

beforeAll(async () => {
  port = await server.start();
  url = path => `http://127.0.0.1:${port}${path}`;
  const allow = [{ host: `127.0.0.1:${port}` }];
  const config = new ConfigReader({ backend: { reading: { allow } } });
  reader = new LimitedUrlReader(FetchUrlReader.fromConfig(config), LIMITS);
});

afterAll(() => server.stop());

const textOf = async (path: string) =>
  String(await (await reader.readUrl(url(path))).buffer());

describe('LimitedUrlReader', () => {
  it('reads an address with all that the server says about it', async () => {
    const response = await reader.readUrl(url('/good'));
    expect(String(await response.buffer())).toBe('kind: Component');
    expect(response.etag).toBe('"v1"');
    expect(response.lastModifiedAt).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it('hands out a stream to those who want one', async () => {
    const { stream } = await reader.readUrl(url('/good'));
    const chunks = await stream?.().toArray();
    expect(Buffer.concat(chunks ?? []).toString()).toBe('kind: Component');
  });

  it.each([
    ['/empty', ''],
    ['/inside', 'kind: Component'],
    ['/just-fits', 'x'.repeat(1000)],
  ])('reads %s', async (path, text) => {
    expect(await textOf(path)).toBe(text);
  });

  it('passes an etag on, and that nothing has changed', async () => {
    const { etag } = await reader.readUrl(url('/changed-since'));
    await expect(
      reader.readUrl(url('/changed-since'), { etag }),
    ).rejects.toMatchObject({ name: 'NotModifiedError' });
  });

  it.each(['/silent', '/drips'])('gives up waiting for %s', async path => {
    await expect(reader.readUrl(url(path))).rejects.toThrow(
      `${url(path)} did not answer within 0.3 s; is the address right and the server up?`,
    );
  });

  it.each(['/too-large', '/endless'])('gives up reading %s', async path => {
    await expect(reader.readUrl(url(path))).rejects.toThrow(
      `${url(path)} is larger than the 1000 bytes that may be read from one address`,
    );
  });

  it('hangs up on what it gave up reading, when time is up at the latest', async () => {
    const hungUp = new Promise<void>(done => {
      hangUp = done;
    });
    await expect(reader.readUrl(url('/endless'))).rejects.toThrow(/larger/);
    await expect(hungUp).resolves.toBeUndefined();
    // The server goes on with others.
    expect(await textOf('/good')).toBe('kind: Component');
  });

  it('heeds the signal of its caller and does not call that a timeout', async () => {
    const signal = AbortSignal.abort(new Error('no longer wanted'));
    await expect(reader.readUrl(url('/good'), { signal })).rejects.toThrow(
      /no longer wanted/,
    );
  });

  it.each([
    [
      '/outside',
      /^URL not allowed by backend\.reading\.allow configuration: http:\/\/localhost:/,
    ],
    ['/in-circles', /^Too many redirects/],
    ['/accident', /, 500 Internal Server Error$/],
  ])('refuses %s', async (path, message) => {
    await expect(reader.readUrl(url(path))).rejects.toThrow(message);
  });

  it('does not so much as knock at a host that is not allowed', async () => {
    const { requests } = server;
    await expect(
      reader.readUrl(`http://localhost:${port}/good`),
    ).rejects.toThrow(/not allowed/);
    expect(server.requests).toBe(requests);
  });

  it('says that an address does not exist', async () => {
    await expect(reader.readUrl(url('/gone'))).rejects.toMatchObject({
      name: 'NotFoundError',
      message: `could not read ${url('/gone')}, 404 Not Found`,
    });
  });
});

describe('LimitedUrlReader.search', () => {
  it('finds the one file of an address', async () => {
    const { files, etag } = await reader.search(url('/good'));
    expect(etag).toBe('"v1"');
    expect(files.map(file => file.url)).toEqual([url('/good')]);
    expect(String(await files[0].content())).toBe('kind: Component');
  });

  it('finds nothing at an address that does not exist', async () => {
    expect(await reader.search(url('/gone'))).toEqual({ files: [], etag: '' });
  });

  it('passes on that nothing has changed', async () => {
    await expect(
      reader.search(url('/changed-since'), { etag: '"v1"' }),
    ).rejects.toMatchObject({ name: 'NotModifiedError' });
  });

  it.each(['/*.yaml', '/**/a.yaml'])('refuses the pattern %s', async path => {
    await expect(reader.search(url(path))).rejects.toThrow(
      /an address with a pattern cannot be read; name one file$/,
    );
  });

  it('keeps to the limits', async () => {
    await expect(reader.search(url('/endless'))).rejects.toThrow(/is larger/);
    await expect(reader.search(url('/silent'))).rejects.toThrow(
      /did not answer/,
    );
  });
});
