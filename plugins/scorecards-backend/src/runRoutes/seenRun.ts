import type { Run, RunError } from '@banyan/backstage-plugin-banyan-common';
import type { Caller } from '../answers/Caller';
import { shownBy } from '../rights/people';
import { seenCheck } from '../rights/seenCheck';
import type { RunRecord } from '../runs/Run';
import { mayRun } from './mayRun';

/** What decides on the figures of a run for who does not see everything. */
type Hidden = {
  /** Entities that the run is about. */
  refs: readonly string[];
  /** Runs that may be before it. */
  others: readonly RunRecord[];
};

type Figures = Pick<Run, 'changed' | 'done' | 'errors' | 'place' | 'total'>;

const CHECK = 'check ';
const UNTOLD =
  'Something went wrong. Somebody who sees everything can read what it was.';

function stepsOf(record: RunRecord, caller: Caller): Run['may'] {
  if (!mayRun(caller, record)) return [];
  const { state } = record;
  if (state === 'queued' || state === 'running') return ['cancel'];
  return state === 'interrupted' || state === 'failed' ? ['resume'] : [];
}

const isScope = ({ sight }: Caller, scope: string | null) =>
  scope === null || sight.sees(scope) || sight.seen.sees(scope);

/** Names something that the caller knows, or nothing in particular. */
function isKnown(
  { scope, scorecards, checks }: RunRecord,
  caller: Caller,
): boolean {
  const { sight } = caller;
  const cards = new Set(sight.scorecards.map(({ ref }) => ref));
  return (
    isScope(caller, scope) &&
    (scorecards.length === 0 || scorecards.some(ref => cards.has(ref))) &&
    (checks.length === 0 || checks.some(key => seenCheck(sight, key)))
  );
}

/**
 * What went wrong with what the caller sees. What is wrong with a scorecard is told to whoever may
 * read it; other words may name anything, and are for those who see everything.
 */
function seenErrors(
  errors: readonly RunError[],
  { sight }: Caller,
): readonly RunError[] {
  const cards = new Set(sight.scorecards.map(({ ref }) => ref));
  const knowsPlace = (where: string) =>
    !where.startsWith(CHECK) || sight.knowsCheck(where.slice(CHECK.length));
  return errors.flatMap(error => {
    const { entityRef, where } = error;
    if (entityRef === null) return [];
    if (cards.has(entityRef)) return error;
    return sight.sees(entityRef) && knowsPlace(where)
      ? { ...error, message: UNTOLD }
      : [];
  });
}

function seenFigures(
  record: RunRecord,
  caller: Caller,
  { refs, others }: Hidden,
): Figures {
  const total = refs.filter(ref => caller.sight.sees(ref)).length;
  const share = record.total === 0 ? 0 : record.done / record.total;
  const isDone = record.state === 'done';
  const before = others.filter(
    other =>
      other.seq < record.seq &&
      ['queued', 'running'].includes(other.state) &&
      isKnown(other, caller),
  ).length;
  return {
    total,
    done: isDone ? total : Math.floor(total * share),
    place: record.place === null ? null : Math.min(record.place, before),
    changed: null,
    errors: [...seenErrors(record.errors, caller)],
  };
}

/** A run as a caller may see it; undefined = it is about nothing that they see. Without `hidden` they see everything. */
export function seenRun(
  record: RunRecord,
  caller: Caller,
  hidden?: Hidden,
): Run | undefined {
  const { sight } = caller;
  if (hidden && !isKnown(record, caller)) return undefined;
  const { scope, scorecards, checks, startedBy } = record;
  const figures = hidden ? seenFigures(record, caller, hidden) : record;
  const cards = new Set(sight.scorecards.map(({ ref }) => ref));
  return {
    id: record.id,
    state: record.state,
    phase: record.phase,
    trigger: record.trigger,
    scope: scope === null ? null : { ref: scope, title: sight.titleOf(scope) },
    scorecards: scorecards.filter(ref => !hidden || cards.has(ref)),
    checks: checks.filter(key => !hidden || seenCheck(sight, key)),
    startedBy: shownBy(caller, startedBy),
    createdAt: record.createdAt,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    leftMs: record.leftMs,
    done: figures.done,
    total: figures.total,
    place: figures.place,
    changed: figures.changed,
    errors: [...figures.errors],
    may: stepsOf(record, caller),
  };
}
