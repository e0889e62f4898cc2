import type { TrafficSourceInfo } from '@banyan/backstage-plugin-banyan-common';
import { DateTime } from 'luxon';
import type { PlannedMigration } from '../plans/Plans';
import { isWell } from '../store/isWell';
import type { TargetHealth } from '../store/targetStates';
import {
  type ConfiguredSource,
  PUSH,
  type StranglerConfig,
} from '../stranglerConfig';
import type { TrafficSources } from './SourceKinds';

type Known = {
  config: Pick<StranglerConfig, 'pollMs' | 'sources' | 'windowMs'>;
  kinds: TrafficSources;
  plans: readonly PlannedMigration[];
  health: readonly TargetHealth[];
  now: number;
};

type Health = Pick<TrafficSourceInfo, 'health' | 'problem'>;

/** The longest pause between two looks, and some patience. */
const STALE_MS = 2 * 60_000;
const MISSED_POLLS = 6;

const UNNAMED: ConfiguredSource = {
  id: PUSH,
  type: PUSH,
  title: 'Pushed',
  simulated: false,
  options: {},
};

const newest = (moments: readonly (number | null)[]): number | null => {
  const known = moments.filter(moment => moment !== null);
  return known.length > 0 ? Math.max(...known) : null;
};

const timeOf = (at: number) =>
  DateTime.fromMillis(at, { zone: 'utc' }).toFormat("yyyy-MM-dd HH:mm 'UTC'");

function pushHealth(
  targets: readonly TargetHealth[],
  { config, now }: Known,
): Health {
  const readAt = newest(targets.map(each => each.readAt));
  if (readAt === null) return { health: 'waiting', problem: null };
  return now - readAt <= config.windowMs
    ? { health: 'ok', problem: null }
    : {
        health: 'failing',
        problem: `Nothing has been pushed since ${timeOf(readAt)}`,
      };
}

function readHealth(
  { type }: ConfiguredSource,
  targets: readonly TargetHealth[],
  { config, kinds, now }: Known,
): Health {
  if (!kinds.has(type))
    return {
      health: 'failing',
      problem: `There is no kind of source ${type}; those that there are: ${[...kinds.keys()].join(', ')}`,
    };
  const triedAt = newest(targets.map(each => each.triedAt));
  if (triedAt === null) return { health: 'waiting', problem: null };
  if (now - triedAt > Math.max(STALE_MS, MISSED_POLLS * config.pollMs))
    return {
      health: 'failing',
      problem: `It has not been looked at since ${timeOf(triedAt)}: the log of the backend says why`,
    };
  const unwell = targets.find(each => !isWell(each));
  const { problem = null } =
    unwell ?? targets.find(each => each.problem !== null) ?? {};
  return { health: unwell ? 'failing' : 'ok', problem };
}

/** Every source that is configured, and what pushes without a name, with its health. */
export function sourcesInfo(known: Known): TrafficSourceInfo[] {
  const { config, plans, health } = known;
  const named = new Set(
    plans.flatMap(({ ref, subjects }) =>
      subjects.map(({ source }) => `${ref}\n${source}`),
    ),
  );
  const of = ({ id }: ConfiguredSource) =>
    health.filter(
      ({ source, migrationRef }) =>
        source === id && (id === PUSH || named.has(`${migrationRef}\n${id}`)),
    );
  const isUnnamed =
    of(UNNAMED).length > 0 && !config.sources.some(({ id }) => id === PUSH);
  return [...config.sources, ...(isUnnamed ? [UNNAMED] : [])].map(source => {
    const { id, type, title, simulated } = source;
    const targets = of(source);
    return {
      ...{ id, type, title, simulated },
      readAt: newest(targets.map(each => each.readAt)),
      ...(type === PUSH
        ? pushHealth(targets, known)
        : readHealth(source, targets, known)),
    };
  });
}
