import {
  type CoordinationResponse,
  coordinationResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';

const group = (name: string) => `group:uber/${name}`;
const component = (name: string) => `component:uber/${name}`;

/** What the commits of two repositories say, with one thing of each kind. */
const MINED = {
  scope: 'group:uber/uber',
  version: '1',
  builtAt: '2026-11-22T05:00:00Z',
  stale: false,
  history: false,
  since: '2025-12',
  repositories: [
    { name: 'mono', commits: 412, minedAt: '2026-11-21T05:00:00Z' },
    { name: 'maps', commits: 0, error: 'It has no commit yet.' },
  ],
  teams: [
    {
      a: group('alpha'),
      b: group('beta'),
      shared: 1,
      average: 400,
      strength: 0,
    },
    {
      a: group('beta'),
      b: group('delta'),
      shared: 2,
      average: 3,
      strength: 66,
    },
    {
      a: group('alpha'),
      b: group('gamma'),
      shared: 4,
      average: 8,
      strength: 50,
    },
  ],
  coChanges: [
    {
      a: component('cart'),
      b: component('shop'),
      commits: 6,
      shareOfA: 0.75,
      shareOfB: 0.125,
    },
    {
      a: component('maps'),
      b: component('shop'),
      commits: 2,
      shareOfA: 1,
      shareOfB: 0.042,
    },
    {
      a: component('cart'),
      b: component('index'),
      commits: 1,
      shareOfA: 0.125,
      shareOfB: 0.5,
    },
  ],
  authorship: [
    {
      component: component('shop'),
      owner: group('alpha'),
      commits: 40,
      unknown: 8,
      fragmentation: 0.18,
      main: { group: group('alpha'), share: 0.9 },
    },
    {
      component: component('index'),
      commits: 2,
      unknown: 0,
      fragmentation: 0,
      main: { group: group('beta'), share: 1 },
    },
    {
      component: component('maps'),
      owner: group('gamma'),
      commits: 0,
      unknown: 2,
      fragmentation: null,
    },
    {
      component: component('cart'),
      owner: group('beta'),
      commits: 8,
      unknown: 0,
      fragmentation: 0.375,
      main: { group: group('alpha'), share: 0.75 },
    },
  ],
};

/** An answer of `/v1/coordination`, with changes. */
export const aCoordination = (
  changes: Partial<CoordinationResponse> = {},
): CoordinationResponse => ({
  ...coordinationResponseSchema.parse(MINED),
  ...changes,
});

/** An answer where nothing is configured. */
export const nothingConfigured = () =>
  aCoordination({
    since: undefined,
    repositories: [],
    teams: [],
    coChanges: [],
    authorship: [],
  });
