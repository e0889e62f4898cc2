import type { LeftResponse } from '@banyan/backstage-plugin-banyan-common';
import { endOfMonth, NOW } from '../../__testUtils__/migrations';

type Item = LeftResponse['items'][number];
type Verdict = Item['evidence'][number]['verdict'];

const STEPS = ['traffic', 'route', 'code', 'tables'] as const;

/** The four pieces of evidence in the order of the columns. */
export const evidence = (...verdicts: Verdict[]): Item['evidence'] =>
  STEPS.map((step, place) => ({
    step,
    verdict: verdicts[place],
    message: `${step} is ${verdicts[place]}`,
  }));

/** A capability with all of it left, but for what is said. */
export const aLeftItem = (told: Partial<Item> = {}): Item => ({
  capability: 'web-pages',
  order: 1,
  because: 'two wait for it',
  owner: 'group:netflix/web-pages-team',
  tier: 1,
  leftToRoute: 10,
  evidence: evidence('missing', 'missing', 'missing', 'missing'),
  stillOnLegacy: '20 % of requests',
  next: 'Move the account pages',
  unblocks: ['billing'],
  callers: ['component:netflix/nccp'],
  ...told,
});

/** What is left of the migration of the tests, but for what is said. */
export const whatIsLeft = (told: Partial<LeftResponse> = {}): LeftResponse => ({
  ref: 'migration:netflix/netflix-to-cloud',
  now: NOW,
  at: endOfMonth('2010-12'),
  missing: 7,
  total: 11,
  items: [
    aLeftItem(),
    aLeftItem({
      capability: 'billing',
      order: 2,
      because: '',
      owner: null,
      tier: 0,
      leftToRoute: 20,
      evidence: evidence('unknown', 'missing', 'missing', 'missing'),
      unblocks: [],
      callers: [],
    }),
    aLeftItem({
      capability: 'encoding-farm',
      order: null,
      leftToRoute: 0,
      evidence: evidence('there', 'not-applicable', 'there', 'there'),
      unblocks: [],
      callers: [],
    }),
  ],
  ...told,
});
