import type { Entity } from '@backstage/catalog-model';
import {
  buildGraph,
  checks,
  factsOn,
  type Judgement,
  judged,
  statedPeriod,
  type Subject,
  worldOf,
} from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toCoreMigration } from '../migrations/toCoreMigration';
import { toCoreEntity } from '../topology/toCoreEntity';
import { parseCatalogFile } from '../validation';

const COMPANIES = resolve(__dirname, '../../../../catalog/companies');

const entities = globSync('*/**/*.yaml', { cwd: COMPANIES })
  .filter(name => !name.includes('/apis/') && !name.includes('fleet-'))
  .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
  .flatMap(text => parseCatalogFile(text).documents)
  .map(({ value }) => value as unknown as Entity);

const migrations = entities
  .filter(({ kind }) => kind === 'Migration')
  .map(toCoreMigration);

const world = worldOf({
  graph: buildGraph(entities.flatMap(each => toCoreEntity(each) ?? [])),
  migrations: new Map(migrations.map(each => [each.ref, each])),
  at: statedPeriod('2026-11').to,
});

const subjects: readonly Subject[] = [
  ...world.graph.entities,
  ...migrations.map(({ ref, title }) => ({
    ref,
    title,
    kind: 'migration' as const,
  })),
];

const shortName = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

type Found = Judgement & { ref: string; name: string };

/** What a check says of everything of a company that it looks at. */
function judgedIn(company: string, id: string): Found[] {
  const check = checks.find(each => each.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  return subjects
    .filter(({ ref }) => ref.includes(`:${company}/`))
    .filter(check.looksAt)
    .map(subject => ({
      ref: subject.ref,
      name: shortName(subject.ref),
      ...judged(check, factsOn(world, subject)),
    }));
}

const namesOf = (verdict: string, found: Found[]) =>
  found
    .filter(each => each.verdict === verdict)
    .map(({ name }) => name)
    .sort();

/** `caller -> callee` of everything in the evidence of which this is said. */
const arrows = (found: Found[], isSaid: (text: string) => boolean) =>
  found
    .flatMap(({ name, evidence }) =>
      evidence
        .filter(({ text }) => isSaid(text))
        .map(({ entityRef = '' }) => `${name} -> ${shortName(entityRef)}`),
    )
    .sort();

const COMPANY = ['netflix', 'uber', 'amazon', 'spotify'];

describe('RES-01 over the reference companies', () => {
  // Netflix and Uber: the expected findings of companies.md D1 and D2. Amazon and Spotify: by
  // hand from the tables of components and breakers in D3 and D4.
  it.each([
    [
      'netflix',
      10,
      19,
      [
        'chaos-monkey -> spinnaker',
        'fit -> zuul-2',
        'playback-api -> subscriber-service',
        'signup-service -> subscriber-service',
        'studio-graph-gateway -> production-dgs',
        'zuul-2 -> eureka',
        'zuul-2 -> netflix-api',
        'zuul-2 -> playback-api',
        'zuul-2 -> signup-service',
      ],
    ],
    [
      'uber',
      8,
      29,
      [
        'accounts-gateway -> compliance-checks',
        'collections -> tax-calc',
        'delivery-dispatch -> disco',
        'disco -> supply',
        'driver-presentation -> matching-gateway',
        'driver-presentation -> navigation-gateway',
        'driver-presentation -> rides-gateway',
        'eats-gateway -> menus',
        'eats-gateway -> restaurants',
        'edge-gateway -> driver-presentation',
        'edge-gateway -> eats-gateway',
        'edge-gateway -> rider-presentation',
        'fare-estimator -> eta-gateway',
        'fare-estimator -> rider-presentation',
        'go-online -> accounts-gateway',
        'payments-gateway -> payouts',
        'ride-request -> accounts-gateway',
        'rider-presentation -> rides-gateway',
        'rider-presentation -> search-gateway',
        'rides-gateway -> go-online',
        'turn-guidance -> eta-gateway',
      ],
    ],
    [
      'amazon',
      8,
      15,
      [
        'fulfillment-service -> inventory-service',
        'order-service -> cart-service',
        'page-renderer -> cart-service',
        'page-renderer -> session-service',
        'returns-service -> inventory-service',
        'returns-service -> payment-service',
        'seller-service -> catalog-service',
      ],
    ],
    [
      'spotify',
      7,
      14,
      [
        'access-gateway -> playback-orchestrator',
        'access-gateway -> playlist-service',
        'content-ingest -> track-metadata',
        'payment-service -> entitlement-service',
        'playlist-service -> track-metadata',
        'profile-service -> login-service',
        'search-service -> track-metadata',
      ],
    ],
  ])('%s: %i of %i calls carry a breaker', (company, covered, all, missing) => {
    const found = judgedIn(company, 'RES-01');
    const isGap = (text: string) => text.startsWith('no breaker');
    expect(arrows(found, isGap)).toEqual(missing);
    expect(arrows(found, text => text === 'behind a breaker')).toHaveLength(
      covered,
    );
    expect(arrows(found, () => true)).toHaveLength(all);
    const callers = [...new Set(missing.map(each => each.split(' ')[0]))];
    expect(namesOf('fail', found)).toEqual(callers);
  });

  it('says it in figures', () => {
    const [zuul] = judgedIn('netflix', 'RES-01').filter(
      ({ name }) => name === 'zuul-2',
    );
    expect(zuul.message).toBe(
      '0 of 4 synchronous calls to other teams carry a breaker (0 %)',
    );
  });
});

describe('RES-05 over the reference companies', () => {
  it('finds the retired library at Netflix, and the services that stand on it', () => {
    expect(namesOf('fail', judgedIn('netflix', 'RES-05'))).toEqual([
      'home-page',
      'hystrix',
      'netflix-api',
      'playback-api',
      'signup-service',
    ]);
  });

  it.each(['uber', 'amazon', 'spotify'])('finds none at %s', company => {
    expect(namesOf('fail', judgedIn(company, 'RES-05'))).toEqual([]);
  });
});

describe('DEP-07 over the reference companies', () => {
  it('finds the cycle of three systems at Uber, in its order', () => {
    const found = judgedIn('uber', 'DEP-07');
    const cycle = ['fare-calculation', 'ride-lifecycle', 'rider-app'];
    expect(namesOf('fail', found)).toEqual(cycle);
    const [{ evidence }] = found.filter(({ verdict }) => verdict === 'fail');
    const steps = evidence
      .filter(({ text }) => text.startsWith('step'))
      .map(({ entityRef = '' }) => shortName(entityRef));
    expect(steps).toEqual(['fare-calculation', 'rider-app', 'ride-lifecycle']);
  });

  it.each(['netflix', 'amazon', 'spotify'])('finds none at %s', company => {
    const found = judgedIn(company, 'DEP-07');
    expect(namesOf('fail', found)).toEqual([]);
    expect(namesOf('pass', found)).not.toEqual([]);
  });
});

/** Where companies.md and the tables of D3 and D4 lead to a fail or a warning. */
const MIGRATIONS: Record<string, Record<string, string[]>> = {
  'MIG-01': {
    'uber-api-breakup': ['fail', 'trip-storage went from 0 to 100 %'],
    'uber-fulfillment': ['fail', 'courier-jobs went from 20 to 100 %'],
    'amazon-web-to-ec2': ['warn', 'cut into 1 capability only'],
  },
  'MIG-02': {
    'netflix-hystrix-retirement': ['fail', 'no facade'],
    'amazon-vqa-merge': ['fail', 'no facade'],
  },
  'MIG-03': {
    'uber-api-breakup': ['fail', 'it started with trip-storage (tier 0)'],
    'uber-doma': ['fail', 'infrastructure-domains (tier 0)'],
    'uber-fulfillment': ['fail', 'it started with courier-jobs (tier 1)'],
    'amazon-soa': ['fail', 'distribution-centre-isolation (tier 1)'],
    'amazon-web-to-ec2': ['fail', 'it started with web-servers (tier 0)'],
    'amazon-oracle-exit': ['fail', 'low-latency-to-dynamodb (tier 0)'],
    'spotify-to-gcp': ['fail', 'it started with services-traffic (tier 0)'],
  },
  'MIG-04': {
    'netflix-hystrix-retirement': ['fail', 'it stands at 55.5 %'],
    'netflix-reloaded-to-cosmos': ['fail', 'it stands at 87.5 %'],
    'uber-doma': ['fail', 'it stands at 50.1 %'],
    'uber-fulfillment': ['fail', 'it stands at 95 %'],
    'spotify-hermes-to-grpc': ['fail', 'it stands at 57.5 %'],
  },
  'MIG-05': {},
  'MIG-08': { 'uber-fulfillment': ['warn', 'its target, 2021-07, is over'] },
  'MIG-10': {},
  'MIG-11': {
    'netflix-to-cloud': ['fail', 'observability was ready in 2010-01'],
    'uber-api-breakup': ['fail', 'observability was ready in 2015-06'],
  },
  'OBS-03': {
    'netflix-to-cloud': [
      'fail',
      'ready in 2010-01, the first traffic moved in 2009-12',
    ],
    'uber-api-breakup': [
      'fail',
      'ready in 2015-06, the first traffic moved in 2014-10',
    ],
    'amazon-soa': [
      'fail',
      'ready in 2001-06, the first traffic moved in 2000-06',
    ],
  },
};

describe('the documented migrations', () => {
  it.each(Object.entries(MIGRATIONS))(
    'are found wanting by %s where the tables say so, and nowhere else',
    (id, expected) => {
      const found = COMPANY.flatMap(company => judgedIn(company, id));
      expect(found).toHaveLength(15);
      const wanting = found.filter(({ verdict }) =>
        ['fail', 'warn', 'error'].includes(verdict),
      );
      expect(
        Object.fromEntries(wanting.map(each => [each.name, each.verdict])),
      ).toEqual(
        Object.fromEntries(
          Object.entries(expected).map(([name, [verdict]]) => [name, verdict]),
        ),
      );
      for (const { name, message } of wanting)
        expect(message).toContain(expected[name][1]);
    },
  );

  it.each(['MIG-06', 'MIG-07'])(
    'were never watched, so %s has no data or nothing to say',
    id => {
      const found = COMPANY.flatMap(company => judgedIn(company, id));
      expect(new Set(found.map(({ verdict }) => verdict))).toEqual(
        new Set(['no-data']),
      );
    },
  );

  it('have left pieces of legacy of which nobody says that they are gone (MIG-09)', () => {
    const found = judgedIn('netflix', 'MIG-09');
    const [cloud] = found.filter(({ name }) => name === 'netflix-to-cloud');
    expect(cloud.verdict).toBe('fail');
    expect(cloud.message).toContain('9 capabilities at 100 %');
    // Four pieces each: the traffic, the route, the code and the tables; then what surrounds it.
    const about = cloud.evidence.flatMap(({ entityRef = [] }) => entityRef);
    expect(cloud.evidence.length - about.length).toBe(36);
    expect(about).toEqual([
      'component:netflix/javaweb',
      'component:netflix/zuul-1',
    ]);
  });
});

describe('what the tables of the companies lead to by hand', () => {
  it.each([
    ['netflix', ['home-page', 'netflix-api'], []],
    ['uber', ['ride-request'], ['driver-presentation', 'rider-presentation']],
    ['amazon', [], ['page-renderer']],
    ['spotify', ['playback-orchestrator'], []],
  ])(
    '%s: every call that is not critical of %j has a fallback, for %j it is not stated (RES-02)',
    (company, having, open) => {
      const found = judgedIn(company, 'RES-02');
      expect(namesOf('pass', found)).toEqual(having);
      expect(namesOf('no-data', found)).toEqual(open);
      expect(namesOf('fail', found)).toEqual([]);
    },
  );

  it.each(COMPANY)('%s sets its breakers sanely (RES-04)', company => {
    const found = judgedIn(company, 'RES-04');
    expect(found.length).toBeGreaterThan(2);
    expect(namesOf('pass', found)).toHaveLength(found.length);
  });

  it('gives the home page of Netflix a budget of which nobody states the end (RES-03)', () => {
    const [home] = judgedIn('netflix', 'RES-03').filter(
      ({ name }) => name === 'home-page',
    );
    expect(home.verdict).toBe('no-data');
    expect(home.evidence).toContainEqual({
      text: 'waits 150 ms at most',
      entityRef: 'component:netflix/recommendation-service',
    });
  });

  it('knows what edge-gateway of Uber cannot do without (RES-07)', () => {
    const [edge] = judgedIn('uber', 'RES-07').filter(
      ({ name }) => name === 'edge-gateway',
    );
    expect(edge.message).toMatch(
      /^30 critical dependencies: at 99\.99 % each no more than 99\.70 %/,
    );
  });

  it('sees four cells at Amazon, without a word about their stores (RES-08)', () => {
    const found = judgedIn('amazon', 'RES-08');
    const [orders] = found.filter(({ name }) => name === 'order-service');
    expect(orders.message).toMatch(
      /^4 cells, so that one fault reaches 25 %; .* not stated for 1/,
    );
    expect(namesOf('not-applicable', judgedIn('uber', 'RES-08'))).not.toEqual(
      [],
    );
  });

  it.each(['api:spotify/playback', 'api:netflix/home'])(
    'wants a view of the traces behind %s, which reaches six services (OBS-05)',
    ref => {
      const company = ref.slice('api:'.length, ref.indexOf('/'));
      const [api] = judgedIn(company, 'OBS-05').filter(
        each => each.ref === ref,
      );
      expect(api.verdict).toBe('fail');
      expect(api.evidence).toHaveLength(6);
    },
  );

  it.each([
    // 6 + 9 + 9 + 8 + 8 + 9 + 7 of 201
    ['netflix', 'pass', '56 of 201 people are in 7 platform teams (27.9 %'],
    // 8 + 10 + 9 + 9 + 7 + 6 of 205
    ['uber', 'pass', '49 of 205 people are in 6 platform teams (23.9 %'],
    // 8 + 8 + 9 + 7 of 231
    ['amazon', 'pass', '32 of 231 people are in 4 platform teams (13.9 %'],
    // 6 + 8 + 8 + 7 + 9 + 8 + 7 + 6 + 8 + 9 + 8 of 188
    ['spotify', 'fail', '84 of 188 people are in 11 platform teams (44.7 %'],
  ])('%s: READY-14 says %s, %s)', (company, verdict, message) => {
    const [organization] = judgedIn(company, 'READY-14');
    expect(organization.verdict).toBe(verdict);
    expect(organization.message).toContain(message);
  });

  it.each(COMPANY)(
    'asks %s for what it does not state, and never passes it',
    company => {
      for (const id of ['READY-01', 'READY-06', 'READY-10', 'DEP-02', 'RES-11'])
        expect(
          new Set(judgedIn(company, id).map(({ verdict }) => verdict)),
        ).toEqual(new Set(['no-data']));
    },
  );
});

describe('every verdict', () => {
  const titles = world.graph.entities
    .map(({ title }) => title)
    // One word may be a word of the language.
    .filter(title => title.includes(' '));

  it('names entities in its evidence only', () => {
    const messages = checks.flatMap(check =>
      /^(RES|OBS|DEP|MIG|READY)-/.test(check.id)
        ? COMPANY.flatMap(company => judgedIn(company, check.id))
        : [],
    );
    expect(messages.length).toBeGreaterThan(1_000);
    expect(
      messages.filter(({ message }) =>
        titles.some(title => message.includes(title)),
      ),
    ).toEqual([]);
    expect(messages.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  });
});
