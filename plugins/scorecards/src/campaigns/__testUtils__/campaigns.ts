import type {
  Campaign,
  CampaignResponse,
} from '@banyan/backstage-plugin-banyan-common';

const DAY = 86_400_000;
const START = Date.UTC(2026, 8, 1);

export const aCampaign = (more: Partial<Campaign> = {}): Campaign => ({
  id: 'c1',
  title: 'Declare every caller',
  brief: 'So that nobody breaks a caller',
  owner: 'group:netflix/api-platform',
  scope: 'group:netflix/netflix',
  scopeTitle: 'Netflix',
  checks: ['API-03'],
  startsOn: '2026-09-01',
  targetOn: '2026-12-31',
  state: 'running',
  createdBy: 'user:netflix/ann',
  createdAt: START,
  passed: 62,
  counting: 80,
  daysLeft: 39,
  may: ['edit', 'archive', 'promote'],
  ...more,
});

export const aCampaignAnswer = (
  more: Partial<Campaign> = {},
  rest: Partial<CampaignResponse> = {},
): CampaignResponse => ({
  campaign: aCampaign(more),
  points: [
    { at: START, passed: 40, counting: 78 },
    { at: START + 30 * DAY, passed: 62, counting: 80 },
  ],
  groups: [
    { owner: null, passed: 2, counting: 2, open: [] },
    {
      owner: { ref: 'group:netflix/edge', title: 'edge' },
      passed: 60,
      counting: 78,
      open: [
        {
          entityRef: 'component:netflix/zuul',
          entityTitle: 'zuul',
          check: 'API-03',
          verdict: 'fail',
        },
      ],
    },
  ],
  yaml: null,
  ...rest,
});
