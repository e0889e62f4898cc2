const at = (date: string) => Date.parse(date);

const progress = (weight: number | null) => ({
  weight,
  count: null,
  traffic: null,
  data: null,
});

const named = (ref: string, title: string) => ({ ref, title });

/** Netflix: 2008-08 to 2016-01, done. */
export const TO_CLOUD = {
  ...named('migration:netflix/to-cloud', 'Data centre to AWS'),
  startedAt: at('2008-08-01'),
  state: 'done' as const,
  progress: progress(100),
  illustrative: 'weights',
};

/** Netflix: begun in 2018, not over. */
export const TO_COSMOS = {
  ...named('migration:netflix/to-cosmos', 'Reloaded to Cosmos'),
  startedAt: at('2018-01-01'),
  state: 'moving' as const,
  progress: progress(87.5),
  illustrative: null,
};

const point = ([date, weight]: [string, number | null]) => ({
  at: at(date),
  progress: progress(weight),
  done: weight ?? 0,
  scope: 100,
});

const POINTS: Readonly<Record<string, [string, number | null][]>> = {
  [TO_CLOUD.ref]: [
    ['2009-12-01', 8],
    ['2010-12-01', 66.7],
    ['2016-01-01', 100],
  ],
  [TO_COSMOS.ref]: [['2020-01-01', 87.5]],
};

/** The steps of a migration, as the backend tells them. */
export const pointsOf = (ref: string) => (POINTS[ref] ?? []).map(point);

/** The whole answer with the steps of a migration. */
export const aTimeline = (ref: string) => ({
  ref,
  now: at('2026-01-01'),
  total: 100,
  points: pointsOf(ref),
  stalls: [],
  marks: [],
});
