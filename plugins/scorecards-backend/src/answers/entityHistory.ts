import type { EntityResponse } from '@banyan/backstage-plugin-banyan-common';
import { NOT_RATED } from '@banyan/core';
import type { VerdictChange } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import { courseOn } from './courses';
import type { Climber } from './entityScorecards';
import type { Ladder } from './ladders';

type History = EntityResponse['history'];
type Changes = EntityResponse['changes'];

const MOST_POINTS = 60;
const MOST_CHANGES = 100;
const NO_LEVEL = 'starting';

/** So many of them, spread evenly, the first and the last included. */
function spread(moments: readonly number[], most: number): number[] {
  if (moments.length <= most) return [...moments];
  const step = (moments.length - 1) / (most - 1);
  return Array.from(
    { length: most },
    (_, at) => moments[Math.round(at * step)],
  );
}

/** When anything about it became another: when it was first judged, each change, now. */
function momentsOf(
  { view }: Sight,
  { row }: Climber,
  { changes, now }: { changes: readonly VerdictChange[]; now: number },
): number[] {
  const first = row.members
    .map(ref => view.firstAt(ref))
    .filter(at => at !== undefined);
  if (first.length === 0) return [];
  const start = first.reduce((one, other) => Math.min(one, other));
  const all = [start, ...changes.map(({ at }) => at), now];
  return [...new Set(all)].filter(at => at >= start).sort((a, b) => a - b);
}

/** How one row stood, from when it was first judged; changes are newest first, of what the caller sees. */
export function historyOf(
  sight: Sight,
  ladder: Ladder,
  of: Climber & { changes: readonly VerdictChange[]; now: number },
): History {
  const { moments } = courseOn(sight, ladder, {
    ...{ kind: of.kind, rows: [of.row], changes: of.changes },
    moments: spread(momentsOf(sight, of, of), MOST_POINTS),
  });
  return moments.map(({ at, reached, passed, counting }) => ({
    at,
    passed: passed[0],
    counting: counting[0],
    reached: reached[0] === NOT_RATED ? null : reached[0],
  }));
}

/** Since when a level is reached without a break; null = for as long as anything is known. */
export function sinceIn(history: History): (level: number) => number | null {
  return level => {
    const before = history.findLastIndex(
      ({ reached }) => reached === null || reached < level,
    );
    return before < 0 ? null : (history[before + 1]?.at ?? null);
  };
}

const levelName = (levels: readonly string[], reached: number) =>
  levels[reached] ?? NO_LEVEL;

/** When another level was reached. */
function levelChanges(history: History, levels: readonly string[]): Changes {
  return history.flatMap(({ at, reached }, index): Changes => {
    const before = history[index - 1]?.reached ?? null;
    if (before === null || reached === null || before === reached) return [];
    return [
      {
        ...{ at, check: null, message: null },
        from: levelName(levels, before),
        to: levelName(levels, reached),
      },
    ];
  });
}

type ChangesOf = {
  history: History;
  levels: readonly string[];
  /** Of the entity itself; newest first. */
  changes: readonly VerdictChange[];
  /** What the check says now, where it is still so. */
  messageOf: (check: string) => string | null;
};

/** What changed, newest first: verdicts, and what they did to the level. */
export function changesOf({
  history,
  levels,
  changes,
  messageOf,
}: ChangesOf): Changes {
  const told = new Set<string>();
  const verdicts = changes.flatMap(({ at, check, from, to }): Changes => {
    const message = told.has(check) ? null : messageOf(check);
    told.add(check);
    if (to === null) return [];
    return [{ at, check, from, to, message }];
  });
  return [...levelChanges(history, levels), ...verdicts]
    .sort((one, other) => other.at - one.at)
    .slice(0, MOST_CHANGES);
}
