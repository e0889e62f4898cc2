import { STAGES, statedPeriod } from '..';
import { aMigration } from '../../testing';
import type {
  Capability,
  HaltRule,
  Histogram,
  Migration,
  MigrationFacts,
  SideTraffic,
  SourcedTraffic,
  StageEvent,
} from '..';

/** Start of a stated date. */
export const on = (stated: string) => statedPeriod(stated).from;

/** End of a stated date: what `at=` means. */
export const endOf = (stated: string) => statedPeriod(stated).to;

/** A capability with its history in short: `2010-01 legacy, 2010-06 canary 40`. */
export function capability(
  name: string,
  history: string,
  details: Partial<Capability> = {},
): Capability {
  const told = aMigration().capability(name, { weight: 10, ...details });
  for (const line of history.split(',').filter(Boolean)) {
    const [stated, word, percent] = line.trim().split(' ');
    const stage = STAGES.find(each => each === word);
    if (!stage) throw new Error(`no stage in "${line}"`);
    told.on(stated, stage, percent === undefined ? null : Number(percent));
  }
  return told.build().capabilities[0];
}

/** The same with something told of its last event. */
export const told = (
  of: Capability,
  details: Partial<StageEvent>,
): Capability => ({
  ...of,
  history: of.history.map((event, index) =>
    index === of.history.length - 1 ? { ...event, ...details } : event,
  ),
});

export const rule = (details: Partial<HaltRule> = {}): HaltRule => ({
  metric: 'error rate',
  baseline: null,
  multiplier: null,
  above: null,
  below: null,
  unit: null,
  measure: null,
  ...details,
});

/** From 2010 to the end of 2012, behind a facade, watched since 2009. */
export const migration = (
  capabilities: readonly Capability[],
  details: Partial<Migration> = {},
): Migration => ({
  ...aMigration({
    startedAt: on('2010'),
    targetAt: endOf('2012'),
    observabilityReadyAt: on('2009'),
    ...details,
  }).build(),
  capabilities,
});

export const surroundings = (
  details: Partial<MigrationFacts['surroundings']> = {},
): MigrationFacts['surroundings'] => ({
  legacyLifecycle: null,
  legacyCallers: null,
  productTeams: null,
  platformTeam: null,
  ownerOf: () => null,
  ...details,
});

/** All of which nobody tells more than the migration itself. */
export const facts = (
  of: Migration,
  at: string,
  details: Partial<MigrationFacts> = {},
): MigrationFacts => ({
  migration: of,
  at: endOf(at),
  traffic: [],
  metric: null,
  surroundings: surroundings(),
  ...details,
});

/** Cumulative counts up to 10, 100 and 1,000 ms, and of all. */
export const histogram = (
  ...counts: [number, number, number, number]
): Histogram =>
  counts.map((count, index) => ({
    atMostMs: [10, 100, 1_000, null][index],
    count,
  }));

export const side = (
  requests: number,
  errors: number | null = 0,
  latency: Histogram | null = null,
): SideTraffic => ({ requests, errors, latency });

/** Five minutes of one capability. */
export const traffic = (
  name: string,
  fresh: SideTraffic | null,
  legacy: SideTraffic | null,
  details: Partial<SourcedTraffic> = {},
): SourcedTraffic => ({
  capability: name,
  from: on('2012-01-01T00:00:00Z'),
  to: on('2012-01-01T00:05:00Z'),
  new: fresh,
  legacy,
  intendedPercent: null,
  parallelRun: null,
  ...details,
});
