const share = (n: number, m: number) => ({
  ...{ value: m === 0 ? null : n / m, n, m, unknown: 0 },
});

const INFO = {
  version: '1',
  builtAt: '2026-11-22T12:00:00.000Z',
  stale: false,
  history: false,
};

const nothing = { ...share(0, 0), value: null };

/** What the topology backend says of a group. */
export const alignment = (scope: string) => ({
  ...{ ...INFO, scope },
  measures: {
    mirror: { ...share(9, 10), inside: 4, across: 5 },
    purity: nothing,
    congruence: {
      ...nothing,
      split: { unit: 0, members: 0, contract: 0, interaction: 0 },
    },
    modularity: { value: 0.4, best: 0.5, agreement: null, groups: 2 },
    propagationCost: share(1, 10),
    coreSize: { ...share(0, 10), components: [], teams: 0 },
    teamLoad: share(3, 3),
    crossUnit: nothing,
    crossTeam: nothing,
    syncChain: { value: null, steps: [], unknownCalls: 0 },
    distributedMonolith: { ...nothing, score: null },
  },
  ...{ disagreements: [], deviations: [], pairs: [], waste: [], signals: [] },
  unknown: [
    { measure: 'congruence', because: 'no two teams have to coordinate' },
  ],
  doma: { crossings: 0, clean: 0, unknown: 0, cycles: [] },
  ...{ domains: [], systems: [], teams: [], components: [] },
});

const both = (count: number) => ({ direct: 0, aggregated: count });
const tiers = { direct: [0, 0, 0, 0, 0], aggregated: [0, 0, 0, 0, 7] };

/** What the topology backend says of what a group owns. */
export const ownership = (scope: string, sharedStores = 1) => ({
  ...{ ...INFO, scope, findings: [], checked: 9 },
  groups: [
    {
      ...{ ref: scope, title: scope, type: 'organization' },
      ...{ headcount: {}, headcountIllustrative: false, lifecycles: {} },
      ...{ services: both(7), components: both(7), stores: both(4), tiers },
      calls: { inside: 0, out: 0, in: 0, outOfUnit: 0, intoUnit: 0 },
    },
  ],
  checks: [
    { check: 'OWN-03', title: 'Size', looked: 4, found: 1, unknown: 0 },
    {
      ...{ check: 'DATA-01', title: 'One team per datastore' },
      ...{ looked: 9, found: sharedStores, unknown: 0 },
    },
  ],
});

/** What the circuit-breakers backend says of a group. */
export const coverage = (scope: string) => ({
  ...{ scope, version: '1', builtAt: INFO.builtAt, covered: 1, total: 2 },
  ...{ byOrganization: [], byTier: [], byTeam: [], calls: [], weak: [] },
  availability: null,
});

/** What the strangler backend says of a group without a migration. */
export const migrations = (scope: string) => ({
  ...{ scope, now: 0, at: 0, items: [], sources: [] },
});

/** What the scorecards backend says of a group that nobody has judged. */
export const scorecards = (ref: string) => ({
  evaluated: null,
  entity: { ref, title: ref, kind: 'group' },
  rolledUp: true,
  overall: {
    scorecard: null,
    ...{ levels: [], rungs: [], next: [] },
    standing: {
      ...{ reached: null, blockedAt: null, levels: 0 },
      ...{ passed: 0, counting: 0, points: 0, possible: 0 },
    },
  },
  ...{ scorecards: [], elsewhere: [], results: [], history: [], changes: [] },
  exemptions: [],
  peers: { what: 'organisations', shares: [], own: null },
  ...{ facts: [], may: [] },
});
