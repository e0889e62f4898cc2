import { allowedHosts } from './allowedHosts';

const ruleOf = allowedHosts({
  section: 'test',
  allow: [
    { host: 'metrics.acme.io:9090' },
    { host: 'plain.acme.io' },
    { host: '*.shop.svc:8080', privateAddresses: true },
    { host: '10.0.0.7:8080' },
    { host: '[::1]:8080' },
    { host: 'secure.acme.io:443' },
  ],
  endpoints: { fleet: 'http://127.0.0.1:7100/x', local: 'http://localhost:81' },
});

describe('allowedHosts', () => {
  it.each([
    ['http://metrics.acme.io:9090/metrics', 'public'],
    ['https://METRICS.acme.io:9090/', 'public'],
    ['http://metrics.acme.io/', undefined],
    ['http://metrics.acme.io:9091/', undefined],
    ['http://metrics.acme.io.evil.example:9090/', undefined],
    ['http://plain.acme.io/', 'public'],
    ['https://plain.acme.io/', 'public'],
    ['http://plain.acme.io:8080/', undefined],
    ['https://secure.acme.io/', 'public'],
    ['http://secure.acme.io/', undefined],
    ['http://orders.shop.svc:8080/', 'private'],
    ['http://shop.svc:8080/', undefined],
    ['http://evilshop.svc:8080/', undefined],
    ['http://10.0.0.7:8080/', 'literal'],
    ['http://0x0a000007:8080/', 'literal'],
    ['http://10.0.0.8:8080/', undefined],
    ['http://[0:0::1]:8080/', 'literal'],
    ['http://127.0.0.1:7100/netflix', 'literal'],
    ['http://127.0.0.1:7101/', undefined],
    ['http://localhost:81/', 'loopback'],
  ])('%s: %s', (url, rule) => {
    expect(ruleOf(new URL(url))).toBe(rule);
  });

  it.each(['http://metrics', 'a/b', 'user:secret@host', '', 'a b'])(
    'refuses the entry "%s" with a sentence',
    host => {
      expect(() =>
        allowedHosts({ section: 'test', allow: [{ host }], endpoints: {} }),
      ).toThrow(/^test.allow: ".*" is no host: (?!.*secret)/);
    },
  );

  it('refuses an endpoint that is no URL', () => {
    expect(() =>
      allowedHosts({
        section: 'test',
        allow: [],
        endpoints: { fleet: '127.0.0.1' },
      }),
    ).toThrow('test.endpoints.fleet: expected a URL');
  });
});
