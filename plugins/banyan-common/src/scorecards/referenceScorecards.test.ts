import {
  evidenceIn,
  findingsIn,
  verdictsIn,
} from '../__testUtils__/referenceWorld';

/** What is wrong with the documented companies, by check; every other one finds nothing. */
const FINDINGS: Record<string, Record<string, string[]>> = {
  // companies.md D1
  netflix: {
    'OWN-03': [
      'chaos warn: 5 people, 6 to 10 expected',
      'dba-pool fail: 14 people, 6 to 10 expected',
      'studio-api warn: 4 people, 6 to 10 expected',
    ],
    'OWN-04': [
      'playback-services warn: 4 services in production, 1 to 3 expected',
    ],
    'CON-02': [
      'personalized-home warn: 3.6 effective owner teams (4 teams), at most 3 expected',
    ],
    'DATA-01': [
      'evcache-session fail: 2 teams at one store, 1 expected',
      'oracle-store fail: 2 teams at one store, 1 expected',
    ],
    'DATA-02': [
      'cassandra-oca fail: 2 components at one store, 1 expected',
      'cassandra-recs fail: 2 components at one store, 1 expected',
      'evcache-home fail: 2 components at one store, 1 expected',
      'mysql-billing fail: 3 components at one store, 1 expected',
    ],
    'DATA-03': [
      'oracle-billing fail: its owner is none of the teams that use it',
      'oracle-store fail: its owner is none of the teams that use it',
    ],
    'DOM-05': [
      'delivery-network warn: 2 services in production, 5 to 10 expected, at most 30',
      'edge warn: 2 services in production, 5 to 10 expected, at most 30',
      'membership warn: 4 services in production, 5 to 10 expected, at most 30',
      'playback warn: 4 services in production, 5 to 10 expected, at most 30',
      'studio warn: 4 services in production, 5 to 10 expected, at most 30',
    ],
  },
  // companies.md D2
  uber: {
    'OWN-03': ['api-maintainers fail: 16 people, 6 to 10 expected'],
    'OWN-04': ['matching warn: 4 services in production, 1 to 3 expected'],
    'CON-03': ['driver-experience warn: 2 domains, 1 expected'],
    'CON-08': [
      'dispatch-legacy fail: 0 of 1 calls to other teams have a consumed API',
    ],
    'DATA-01': [
      'cassandra-dispatch fail: 2 teams at one store, 1 expected',
      'postgres-main fail: 2 teams at one store, 1 expected',
      'schemaless-trips fail: 2 teams at one store, 1 expected',
    ],
    'DATA-02': [
      'schemaless-payments fail: 2 components at one store, 1 expected',
    ],
    'DOM-03': [
      'delivery-dispatch fail: 1 of 2 calls to other domains keep to their doors, 95 % expected',
      'ride-request fail: 3 of 4 calls to other domains keep to their doors, 95 % expected',
    ],
    'DOM-04': [
      'fare-estimator fail: 1 of 2 calls to other domains stay level or go down, 1 up',
    ],
    'DOM-05': [
      'accounts warn: 4 services in production, 5 to 10 expected, at most 30',
      'apps warn: 2 services in production, 5 to 10 expected, at most 30',
      'edge warn: 1 service in production, 5 to 10 expected, at most 30',
      'eta-routing warn: 2 services in production, 5 to 10 expected, at most 30',
      'fare warn: 2 services in production, 5 to 10 expected, at most 30',
      'map-search warn: 2 services in production, 5 to 10 expected, at most 30',
      'navigation warn: 2 services in production, 5 to 10 expected, at most 30',
      'rides warn: 4 services in production, 5 to 10 expected, at most 30',
    ],
  },
  // By hand from the tables of companies.md D3: three groups are off size; warehouse-flow has a
  // team for each of its four services; oracle-acb is read by obidos-release and by dba-pool, who
  // own it; returns-service reads the store of fulfillment.
  amazon: {
    'OWN-03': [
      'dba-pool fail: 18 people, 6 to 10 expected',
      'obidos-release fail: 20 people, 6 to 10 expected',
      'security-review warn: 12 people, 6 to 10 expected',
    ],
    'CON-02': [
      'warehouse-flow warn: 4.0 effective owner teams (4 teams), at most 3 expected',
    ],
    'DATA-01': [
      'aurora-fulfillment fail: 2 teams at one store, 1 expected',
      'oracle-acb fail: 2 teams at one store, 1 expected',
    ],
    'DOM-05': [
      'catalog warn: 3 services in production, 5 to 10 expected, at most 30',
      'fulfillment warn: 4 services in production, 5 to 10 expected, at most 30',
      'marketplace warn: 1 service in production, 5 to 10 expected, at most 30',
      'payments warn: 2 services in production, 5 to 10 expected, at most 30',
      'video-quality warn: 1 service in production, 5 to 10 expected, at most 30',
    ],
    'API-06': ['order-events fail: no API of type asyncapi describes it'],
  },
  // By hand from the tables of companies.md D4: model-training is of another tribe than its
  // system; profile-service reads the users of login; discover keeps two components at one store.
  spotify: {
    'OWN-03': [
      'desktop-client fail: 3 people, 6 to 10 expected',
      'growth warn: 11 people, 6 to 10 expected',
    ],
    'CON-01': [
      'recommendations warn: one unit owns 2 of 3 components, 67 %; 80 % expected',
    ],
    'DATA-01': [
      'cassandra-users fail: 2 teams at one store, 1 expected',
      'postgres-users fail: 3 teams at one store, 1 expected',
    ],
    'DATA-02': ['bigtable-recs fail: 2 components at one store, 1 expected'],
    'DOM-05': [
      'backend-platform warn: 4 services in production, 5 to 10 expected, at most 30',
      'data warn: 1 service in production, 5 to 10 expected, at most 30',
      'developer-platform warn: 3 services in production, 5 to 10 expected, at most 30',
      'membership warn: 4 services in production, 5 to 10 expected, at most 30',
      'rights warn: 2 services in production, 5 to 10 expected, at most 30',
    ],
  },
};

/** What the catalog alone decides. */
const JUDGED = [
  'OWN-01',
  'OWN-02',
  'OWN-03',
  'OWN-04',
  'OWN-09',
  'OWN-10',
  'OWN-11',
  'OWN-13',
  'CON-01',
  'CON-02',
  'CON-03',
  'CON-04',
  'CON-08',
  'DATA-01',
  'DATA-02',
  'DATA-03',
  'DATA-05',
  'DOM-01',
  'DOM-02',
  'DOM-03',
  'DOM-04',
  'DOM-05',
  'DOM-08',
  'API-06',
];

const COMPANIES = Object.keys(FINDINGS);

describe('the scorecards of the reference organisations', () => {
  it.each(COMPANIES.flatMap(company => JUDGED.map(id => [company, id])))(
    'find in %s what is documented for %s',
    (company, id) => {
      expect(findingsIn(company, id)).toEqual(FINDINGS[company][id] ?? []);
    },
  );

  const messageOf = (company: string, id: string, name: string) => {
    const said = verdictsIn(company, id).get(name);
    return `${said?.verdict}: ${said?.message}`;
  };

  it.each([
    ['netflix', 'pass', '0.86 (25 of 29 calls)', '0.86 (30 of 35 components)'],
    ['uber', 'pass', '0.94 (48 of 51 calls)', '1.00 (44 of 44 components)'],
    ['amazon', 'pass', '1.00 (19 of 19 calls)', '1.00 (26 of 26 components)'],
    ['spotify', 'pass', '1.00 (21 of 21 calls)', '0.97 (30 of 31 components)'],
  ])('know how far %s mirrors its org chart', (company, verdict, ...of) => {
    const [mirror, purity] = of;
    expect(messageOf(company, 'CON-06', company)).toBe(
      `${verdict}: mirror score ${mirror}, 0.85 expected; purity ${purity}, 0.75 expected`,
    );
  });

  it.each([
    [
      'netflix',
      [
        'Chaos Monkey calls Spinnaker',
        'Home page composer calls Subscriber service',
        'Sign-up service calls Subscriber service',
        'Zuul 2 calls Playback API',
      ],
    ],
    [
      'uber',
      [
        'Driver presentation calls Rides gateway',
        'Rider presentation calls Rides gateway',
        'Turn guidance calls ETA gateway',
      ],
    ],
    ['amazon', []],
    ['spotify', []],
  ])('list the calls of %s that disagree', (company, calls) => {
    const listed = evidenceIn(company, 'CON-06', company)
      .filter(text => / calls .*: (same|other) unit/.test(text))
      .map(text => text.replace(/^[^:]+: (.*): .*$/, '$1'));
    expect(listed).toEqual(calls);
  });

  it('know the domains in the hands of strangers', () => {
    const impure = COMPANIES.flatMap(company =>
      evidenceIn(company, 'CON-06', company).filter(text =>
        text.includes('purity'),
      ),
    );
    expect(impure).toEqual([
      'membership: purity 0.80: 4 of 5',
      'platform: purity 0.60: 6 of 10',
      'music-experience: purity 0.90: 9 of 10',
    ]);
  });

  it.each([
    [
      ['netflix', 'DATA-01', 'oracle-store'],
      ['dvd-shipping: uses it', 'javaweb: uses it'],
    ],
    [
      ['netflix', 'DATA-01', 'evcache-session'],
      ['netflix-api: uses it', 'subscriber-service: uses it'],
    ],
    [
      ['netflix', 'DATA-02', 'mysql-billing'],
      [
        'billing-api: uses it',
        'billing-batch: uses it',
        'tax-service: uses it',
      ],
    ],
    [['netflix', 'DATA-03', 'oracle-billing'], ['dba-pool: owns the store']],
    [
      ['uber', 'CON-03', 'driver-experience'],
      ['apps: domain in which it works', 'rides: domain in which it works'],
    ],
    [
      ['uber', 'CON-08', 'dispatch-legacy'],
      ['api-monolith: called, and no API of it is consumed'],
    ],
    [
      ['uber', 'API-07', 'dispatch-legacy'],
      ['api-monolith: called past its API'],
    ],
    [
      ['uber', 'DOM-03', 'ride-request'],
      ['surge: called past the gateway of its domain'],
    ],
    [
      ['uber', 'DOM-03', 'delivery-dispatch'],
      ['disco: called past the gateway of its domain'],
    ],
    [
      ['uber', 'DOM-04', 'fare-estimator'],
      ['rider-presentation: called from business up to presentation'],
    ],
    [
      ['amazon', 'DATA-01', 'aurora-fulfillment'],
      ['fulfillment-service: uses it', 'returns-service: uses it'],
    ],
    [
      ['spotify', 'CON-01', 'recommendations'],
      [
        'model-training: part of it',
        'ml-recommendations: owns 1 component of it',
      ],
    ],
  ])('give the evidence of %j', ([company, id, name], evidence) => {
    expect(evidenceIn(company, id, name)).toEqual(
      expect.arrayContaining(evidence),
    );
  });

  it.each([
    ['netflix', ['dvd-shipping', 'javaweb', 'netflix-api']],
    ['uber', ['dispatch-legacy', 'receipts', 'supply']],
    ['amazon', ['dc-software', 'obidos-app', 'returns-service']],
    ['spotify', ['backend-2013', 'premium-upgrade-legacy', 'profile-service']],
  ])('know who in %s reaches around an interface', (company, names) => {
    const found = findingsIn(company, 'API-07');
    expect(found.map(text => text.split(' ')[0])).toEqual(names);
  });

  it.each(COMPANIES)('let no check of %s break', company => {
    for (const id of JUDGED)
      for (const { verdict } of verdictsIn(company, id).values())
        expect(verdict).not.toBe('error');
  });

  it('say that layers are not known where nobody states them', () => {
    const said = verdictsIn('netflix', 'DOM-04');
    const calling = [...said.values()].filter(
      ({ verdict }) => verdict !== 'not-applicable',
    );
    expect(calling.map(({ verdict }) => verdict)).toEqual(
      Array(8).fill('no-data'),
    );
  });

  it('find every step of the order saga undone, as D3 has it', () => {
    const said = verdictsIn('amazon', 'DATA-05');
    expect(
      [...said].map(([name, { verdict }]) => `${name} ${verdict}`),
    ).toEqual([
      'inventory-service pass',
      'payment-service pass',
      'shipping-service pass',
    ]);
  });
});
