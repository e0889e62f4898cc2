import type { TrafficReading } from '@banyan/backstage-plugin-banyan-node';
import type { StoredTraffic } from '../store/StranglerStore';
import type { Intended, TargetState, Totals } from '../store/targetStates';
import type { Names } from '../plans/CapabilityNames';
import { plausible } from './plausible';
import { sinceLast } from './sinceLast';

/** The configured share of a capability is another one than at the last look. */
export type ShareChange = { capability: string; from: number; to: number };

/** What a look comes to. */
export type LookOutcome = {
  state: TargetState;
  samples: StoredTraffic[];
  changes: ShareChange[];
};

type Looking = {
  now: number;
  gapMs: number;
  names: Names;
  /** What was asked for, by today's names. */
  asked: ReadonlySet<string>;
  simulated: boolean;
};

const SHOWN = 3;
/** Half of what is shown. */
const SAME = 0.05;

const named = (names: readonly string[]) =>
  names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : names.join(', ');

/** What was remembered under a former name is of today's. */
const renamed = <T>(all: Readonly<Record<string, T>>, names: Names) =>
  new Map(
    Object.entries(all).map(([name, value]) => [
      names.get(name) ?? name,
      value,
    ]),
  );

/** Of each capability that was asked for the first reading; fails when there is none at all that can be one. */
function askedReadings(told: unknown, asked: ReadonlySet<string>) {
  if (!Array.isArray(told))
    throw new Error('It does not answer with a list of readings');
  const readings = new Map<string, TrafficReading>();
  const odd = new Set<string>();
  for (const each of told) {
    const name: unknown = each?.capability;
    if (typeof name !== 'string' || !asked.has(name)) continue;
    const { reading, isOdd } = plausible(each);
    if (isOdd) odd.add(name);
    if (!readings.has(name)) readings.set(name, reading);
  }
  return { readings, odd: [...odd] };
}

function noteOn(
  asked: ReadonlySet<string>,
  readings: ReadonlyMap<string, TrafficReading>,
  odd: readonly string[],
): string | null {
  const silent = [...asked].filter(name => !readings.has(name));
  const notes = [
    ...(odd.length
      ? [`What it tells of ${named(odd)} cannot be, and is left out`]
      : []),
    ...(silent.length ? [`It tells nothing of ${named(silent)}`] : []),
  ];
  return notes.length ? notes.join('. ') : null;
}

/** Whether a gateway is configured to another share than before. */
export const isOther = (before: Intended, percent: number) =>
  Math.abs(before.percent - percent) >= SAME;

/** What a good look at a source changes; fails with a sentence when what it told is no answer. */
export function lookOutcome(
  before: TargetState,
  told: unknown,
  { now, asked, names, simulated, gapMs }: Looking,
): LookOutcome {
  const { migrationRef, source } = before;
  const { readings, odd } = askedReadings(told, asked);
  const totals = renamed<Totals>(before.totals, names);
  const intended = renamed<Intended>(before.intended, names);
  const samples: StoredTraffic[] = [];
  const changes: ShareChange[] = [];
  for (const [capability, reading] of readings) {
    const { sample, ...next } = sinceLast(reading, totals.get(capability), {
      now,
      gapMs,
    });
    if (next.totals) totals.set(capability, next.totals);
    const { intendedPercent: percent } = reading;
    if (sample)
      samples.push({
        ...{ ...sample, migrationRef, source, simulated },
        intendedPercent: percent ?? null,
      });
    if (percent === undefined) continue;
    const known = intended.get(capability);
    const isChange = known !== undefined && isOther(known, percent);
    if (isChange)
      changes.push({ capability, from: known.percent, to: percent });
    const since = known && !isChange ? known.since : now;
    intended.set(capability, {
      percent: known && !isChange ? known.percent : percent,
      ...{ since, toldAt: now },
    });
  }
  const isAsked = <T>([name]: [string, T]) => asked.has(name);
  return {
    samples: samples.filter(
      each => each.new || each.legacy || each.parallelRun,
    ),
    changes,
    state: {
      ...before,
      triedAt: now,
      readAt: now,
      failures: 0,
      problem: noteOn(asked, readings, odd),
      totals: Object.fromEntries([...totals].filter(isAsked)),
      intended: Object.fromEntries([...intended].filter(isAsked)),
    },
  };
}

/** What a look that failed changes: nothing but how the source is. */
export const failedLook = (
  before: TargetState,
  problem: string,
  now: number,
): LookOutcome => ({
  samples: [],
  changes: [],
  state: { ...before, triedAt: now, failures: before.failures + 1, problem },
});
