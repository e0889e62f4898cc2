import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';

const check = (id: string): ReportResponse['checks'][number] => ({
  key: id,
  id,
  title: `asks for ${id}`,
  track: 'ownership',
  level: 'bronze',
  failing: 0,
  applicable: 0,
  rise: 0,
  blocks: 0,
});

const row = ([name, cells]: [
  string,
  string,
]): ReportResponse['items'][number] => ({
  ref: `group:netflix/${name}`,
  title: name,
  unit: null,
  standing: {
    reached: 0,
    blockedAt: null,
    levels: 1,
    passed: 0,
    counting: 0,
    points: 0,
    possible: 0,
  },
  missing: [],
  cells,
  entities: 1,
});

/** A report of these checks, with the letters of each row in their order. */
export const aReport = (
  checks: readonly string[],
  rows: Readonly<Record<string, string>>,
  more: Partial<ReportResponse> = {},
): ReportResponse => ({
  evaluated: { runId: 'r1', at: 0, stale: false },
  scope: null,
  scorecard: null,
  rows: 'team',
  levels: ['bronze'],
  checks: checks.map(check),
  items: Object.entries(rows).map(row),
  leftOut: 0,
  counts: { rated: 0, notRated: 0, fail: 0, noData: 0, exempt: 0, error: 0 },
  distribution: [],
  ...more,
});
