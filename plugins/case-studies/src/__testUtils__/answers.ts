const NOT_MEASURED = {
  value: null,
  best: null,
  n: 0,
  m: 0,
  unknown: 0,
  components: [],
  teams: 0,
};

const share = (n: number, m: number) => ({ value: n / m, n, m, unknown: 0 });

/** What the topology backend says of agreement: `mirror` of 100 calls agree; nothing else is known. */
export const anAlignment = ({
  mirror,
  ...info
}: {
  mirror: number;
  builtAt?: string;
  stale?: boolean;
}) => ({
  version: '1',
  builtAt: new Date().toISOString(),
  stale: false,
  history: false,
  measures: {
    mirror: share(mirror, 100),
    congruence: NOT_MEASURED,
    modularity: NOT_MEASURED,
    propagationCost: NOT_MEASURED,
    coreSize: NOT_MEASURED,
    teamLoad: NOT_MEASURED,
  },
  unknown: [
    { measure: 'congruence', because: 'no pair of teams has to coordinate' },
  ],
  disagreements: [{ from: 'component:acme/cart' }],
  pairs: [],
  teams: [],
  ...info,
});

/** What the topology backend says of ownership: `services` of the group, `shared` of 10 stores. */
export const anOwnership = (
  ref: string,
  { services = 3, shared = 0 }: { services?: number; shared?: number } = {},
) => ({
  groups: [{ ref, services: { aggregated: services } }],
  findings: [],
  checks: [{ check: 'DATA-01', looked: 10, found: shared, unknown: 0 }],
});

/** What the breakers backend says: `covered` of 10 calls. */
export const aCoverage = (covered: number) => ({
  covered,
  total: 10,
  calls: [],
});

/** What the strangler backend says: a migration that is done, one at 55.5 %. */
export const someMigrations = () => ({
  items: [
    {
      ref: 'migration:acme/done',
      title: 'Search',
      state: 'done',
      progress: { weight: 100 },
    },
    {
      ref: 'migration:acme/open',
      title: 'Billing',
      state: 'moving',
      progress: { weight: 55.5 },
    },
  ],
});

/** What the scorecards backend says before anything was judged. */
export const NOT_JUDGED = { evaluated: null, scorecards: [] };

/** All of it, the same of every group. */
export const everyAnswer = {
  alignment: anAlignment({ mirror: 90 }),
  ownership: (ref: string) => anOwnership(ref),
  coverage: aCoverage(5),
  migrations: someMigrations(),
  scorecards: NOT_JUDGED,
};
