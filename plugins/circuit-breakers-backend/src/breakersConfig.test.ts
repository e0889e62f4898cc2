import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { breakersConfig } from './breakersConfig';

const read = (...sections: JsonObject[]) =>
  breakersConfig(
    ConfigReader.fromConfigs(
      sections.map((circuitBreakers, at) => ({
        context: `${at}.yaml`,
        data: { circuitBreakers },
      })),
    ),
  );

const DAY = 86_400_000;

describe('breakersConfig', () => {
  it('needs no configuration', () => {
    expect(read()).toEqual({
      endpoints: {},
      section: 'circuitBreakers',
      allow: [],
      pollMs: 5_000,
      timeoutMs: 3_000,
      largestAnswer: 10_000_000,
      sources: [],
      pushEveryMs: 5_000,
      retention: { transitionsMs: 90 * DAY, minutesMs: 30 * DAY },
      notifications: { enabled: true },
      historyUrl: undefined,
      fleetUrl: undefined,
    });
  });

  it('reads what is configured, and allows the hosts that it names', () => {
    const config = read({
      endpoints: { fleet: 'http://127.0.0.1:7100/' },
      allow: [{ host: 'metrics.acme.io:9090', privateAddresses: true }],
      poll: { seconds: 1 },
      timeout: '500ms',
      largestAnswer: 1_000,
      sources: [
        {
          id: 'acme-prometheus',
          type: 'prometheus-api',
          url: 'https://metrics.acme.io:9090',
          namespace: 'ACME',
          poll: '15s',
          options: { job: 'shop' },
        },
        { id: 'x', type: 'opossum', url: 'fleet:/x', component: 'acme/Shop' },
      ],
      push: { every: { seconds: 2 } },
      retention: { transitions: { days: 7 }, minutes: '36h' },
      notifications: { enabled: false },
      history: { prometheus: { url: 'http://prometheus.acme.io' } },
      fleet: { url: 'fleet:/' },
    });
    expect(config).toMatchObject({
      endpoints: { fleet: 'http://127.0.0.1:7100/' },
      pollMs: 1_000,
      timeoutMs: 500,
      largestAnswer: 1_000,
      pushEveryMs: 2_000,
      retention: { transitionsMs: 7 * DAY, minutesMs: 1.5 * DAY },
      notifications: { enabled: false },
      historyUrl: 'http://prometheus.acme.io',
      fleetUrl: 'http://127.0.0.1:7100/',
    });
    expect(config.allow).toEqual([
      { host: 'metrics.acme.io:9090', privateAddresses: true },
      { host: '127.0.0.1:7100' },
      { host: 'prometheus.acme.io' },
    ]);
    expect(config.sources).toMatchObject([
      {
        id: 'acme-prometheus',
        type: 'prometheus-api',
        url: 'https://metrics.acme.io:9090',
        title: 'acme-prometheus',
        pollMs: 15_000,
        options: { job: 'shop', namespace: 'acme' },
      },
      {
        id: 'x',
        url: 'http://127.0.0.1:7100/x',
        entityRef: 'component:acme/shop',
      },
    ]);
  });

  it('lets a second file take the fleet away', () => {
    const fleet = 'http://127.0.0.1:7100';
    const config = read(
      { endpoints: { fleet }, fleet: { url: 'fleet:/' } },
      { endpoints: { fleet: null }, fleet: null, allow: [] },
    );
    expect(config).toMatchObject({ endpoints: {}, allow: [] });
    expect(config.fleetUrl).toBeUndefined();
  });

  const source = { id: 'a', type: 'opossum', url: 'http://a.io' };

  it.each<[JsonObject, string]>([
    [{ endpoints: { a: 'a.io' } }, 'circuitBreakers.endpoints.a: '],
    [
      { endpoints: { a: 'http://ann:secret@a.io' } },
      'circuitBreakers.endpoints.a: the URL of a.io holds a user name or a password; take them out',
    ],
    [
      { allow: [{ host: 'http://a.io/x' }] },
      'circuitBreakers.allow[0].host: expected a host without scheme and path, such as metrics.acme.io:9090, got http://a.io/x',
    ],
    [{ allow: [{}] }, 'circuitBreakers.allow[0].host: '],
    [{ poll: 'often' }, 'circuitBreakers.poll: '],
    [
      { timeout: { seconds: 0 } },
      'circuitBreakers.timeout: expected a duration longer than nothing',
    ],
    [
      { largestAnswer: 0.5 },
      'circuitBreakers.largestAnswer: expected a whole number of bytes above 0, got 0.5',
    ],
    [
      { sources: [{ ...source, id: 'A b' }] },
      'circuitBreakers.sources[0].id: expected 1 to 100 lower-case letters',
    ],
    [
      { sources: [source, source] },
      'circuitBreakers.sources[1].id: there is a source a before it; give one of them another id',
    ],
    [
      { sources: [{ ...source, type: 'push' }] },
      'circuitBreakers.sources[0].type: expected a kind of producer that is read',
    ],
    [
      { sources: [{ ...source, url: 'fleet:/x' }] },
      'circuitBreakers.sources[0].url: "fleet" is no endpoint',
    ],
    [
      { sources: [{ ...source, component: 'group:acme/team' }] },
      'circuitBreakers.sources[0].component: expected the reference of a component, such as component:acme/shop, got group:acme/team',
    ],
    [
      { sources: [{ ...source, poll: { seconds: -1 } }] },
      'circuitBreakers.sources[0].poll: ',
    ],
    [{ retention: { minutes: 'x' } }, 'circuitBreakers.retention.minutes: '],
    [{ fleet: { url: 'fleet' } }, 'circuitBreakers.fleet.url: '],
  ])('refuses %j', (section, message) => {
    expect(() => read(section)).toThrow(message);
  });
});
