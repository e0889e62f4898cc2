import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { stranglerConfig } from './stranglerConfig';

const read = (strangler?: JsonObject, circuitBreakers?: JsonObject) =>
  stranglerConfig(
    new ConfigReader({
      ...(strangler && { strangler }),
      ...(circuitBreakers && { circuitBreakers }),
    }),
  );

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('stranglerConfig', () => {
  it('needs no configuration', () => {
    expect(read()).toEqual({
      section: 'strangler',
      endpoints: {},
      allow: [],
      pollMs: 10_000,
      timeoutMs: 3_000,
      largestAnswer: 10_000_000,
      windowMs: 5 * MINUTE,
      sources: [],
      retention: {
        samplesMs: 2 * HOUR,
        hoursMs: 90 * DAY,
        daysMs: 5 * 365.25 * DAY,
      },
      notifications: { enabled: true },
    });
  });

  it('reads what is configured', () => {
    const config = read({
      endpoints: { fleet: 'http://127.0.0.1:7100/' },
      poll: '5s',
      timeout: { seconds: 1 },
      window: { minutes: 2 },
      sources: [
        { id: 'fleet', type: 'fleet', url: 'fleet:/' },
        {
          id: 'edge',
          type: 'prometheus',
          url: 'http://prometheus.acme.io:9090',
          title: 'Edge',
          options: { template: 'envoy' },
        },
        { id: 'jobs', type: 'push', simulated: true },
      ],
      retention: { samples: '3h', hours: { days: 30 }, days: { days: 400 } },
      notifications: { enabled: false },
    });
    expect(config).toMatchObject({
      pollMs: 5_000,
      timeoutMs: 1_000,
      windowMs: 2 * MINUTE,
      retention: { samplesMs: 3 * HOUR, hoursMs: 30 * DAY, daysMs: 400 * DAY },
      notifications: { enabled: false },
    });
    expect(config.sources).toEqual([
      {
        id: 'fleet',
        type: 'fleet',
        url: 'http://127.0.0.1:7100/',
        title: 'fleet',
        simulated: true,
        options: {},
      },
      {
        id: 'edge',
        type: 'prometheus',
        url: 'http://prometheus.acme.io:9090',
        title: 'Edge',
        simulated: false,
        options: { template: 'envoy' },
      },
      { id: 'jobs', type: 'push', title: 'jobs', simulated: true, options: {} },
    ]);
  });

  it('may ask whom the circuit breakers may ask', () => {
    const config = read(
      {
        endpoints: { edge: 'http://edge.acme.io' },
        allow: [{ host: 'a.acme.io' }],
        sources: [{ id: 'fleet', type: 'fleet', url: 'fleet:/' }],
      },
      {
        endpoints: { fleet: 'http://127.0.0.1:7100' },
        allow: [{ host: 'b.acme.io:9090', privateAddresses: true }],
        timeout: '9s',
      },
    );
    expect(config.endpoints).toEqual({
      fleet: 'http://127.0.0.1:7100',
      edge: 'http://edge.acme.io',
    });
    expect(config.allow).toEqual([
      { host: 'b.acme.io:9090', privateAddresses: true },
      { host: 'a.acme.io' },
    ]);
    expect(config.timeoutMs).toBe(3_000);
    expect(config.sources).toMatchObject([{ url: 'http://127.0.0.1:7100/' }]);
  });

  const source = { id: 'a', type: 'fleet', url: 'http://a.io' };

  it.each<[JsonObject, string]>([
    [
      { sources: [source, source] },
      'strangler.sources[1].id: there is a source a before it; give one of them another id',
    ],
    [
      { sources: [{ id: 'a', url: 'http://a.io' }] },
      'strangler.sources[0].type: expected a kind of source, such as fleet, prometheus or push',
    ],
    [
      { sources: [{ id: 'a', type: 'fleet' }] },
      'strangler.sources[0].url: "" is no address',
    ],
    [
      { sources: [{ ...source, type: 'push' }] },
      'strangler.sources[0].url: a source of the type push is not read; take the address out, or choose another type',
    ],
    [
      { sources: [{ ...source, url: 'http://ann:secret@a.io' }] },
      'strangler.sources[0].url: the URL of a.io holds a user name or a password; take them out',
    ],
    [{ allow: [{ host: 'http://x' }] }, 'strangler.allow[0].host: '],
    [{ poll: 'often' }, 'strangler.poll: '],
    [
      { retention: { samples: { minutes: 30 } } },
      'strangler.retention.samples: expected 60 minutes or more: an hour, and twice the window',
    ],
    [
      { window: { hours: 1 }, retention: { samples: '90m' } },
      'strangler.retention.samples: expected 120 minutes or more',
    ],
    [
      { retention: { hours: '90m' } },
      'strangler.retention.hours: expected as long as samples, or longer',
    ],
    [
      { retention: { days: { days: 10 } } },
      'strangler.retention.days: expected as long as hours, or longer',
    ],
  ])('refuses %j', (section, message) => {
    expect(() => read(section)).toThrow(message);
  });
});
