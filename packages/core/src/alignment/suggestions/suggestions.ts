import type { Move } from '../moves';
import { type Share, share } from '../share';
import type { Structure } from '../structure';
import { agrees, callsAt, type MovedCall } from './callTally';
import { tryServices } from './serviceMoves';
import { trySystems } from './systemMoves';
import { tryTeams } from './teamMoves';
import { type Today, todayOf } from './today';
import { type Candidate, Trials, value } from './trials';

/** A single move that raises the mirror score and pays for it with nothing else. @public */
export type Suggestion = {
  move: Move;
  /** Mirror score and purity as they would be. */
  mirror: Share;
  purity: Share;
  /** The mirror score then less the mirror score today. */
  gain: number;
  /** Pairs of teams that have to coordinate and sit in one unit, as they would be. */
  together: number;
  /** Calls that what moves has with what is there already; 0 = it has nothing to do with it. */
  near: number;
  /** Calls, as positions, that begin to agree with the organisation, and that cease to. */
  resolves: MovedCall[];
  breaks: MovedCall[];
};

/** @public */
export type Suggestions = {
  /** All single moves of a service to a team, of a team to a unit, of a system to a domain. */
  tried: number;
  /** Those of them that raise the mirror score. */
  raising: number;
  /** Those of these that neither lower purity nor leave fewer pairs of teams in one unit. */
  honest: number;
  /** The best of these, best first. */
  suggestions: Suggestion[];
};

/** The calls whose agreement changes when what moves is in its new place. */
function changes(today: Today, { mover, place }: Candidate) {
  const isMoving = new Set(mover.moving);
  const resolves: MovedCall[] = [];
  const breaks: MovedCall[] = [];
  const then = (end: number) => (isMoving.has(end) ? place : mover.axis[end]);
  for (const call of callsAt(today, mover.moving)) {
    const { from, to } = call;
    const others = [mover.other[from], mover.other[to]] as const;
    const before = agrees([mover.axis[from], mover.axis[to]], others);
    const after = agrees([then(from), then(to)], others);
    if (after && !before) resolves.push(call);
    if (before && !after) breaks.push(call);
  }
  return { resolves, breaks };
}

function suggestion(today: Today, candidate: Candidate): Suggestion {
  const { kind, what, to, mirror, purity, together, near } = candidate;
  const { structure } = today;
  const { entities } = structure.map.graph;
  return {
    move: { kind, what: entities[what].ref, to: entities[to].ref },
    mirror: share(mirror.n, mirror.m),
    purity: share(purity.n, purity.m, structure.inScope - purity.m),
    gain: value(mirror) - value(today.mirror),
    together,
    near,
    ...changes(today, candidate),
  };
}

/**
 * The single moves that raise the mirror score most: a service to a team of its organization
 * that has room, a team to a unit, a system to a domain; by gain, then by purity, then by pairs
 * of teams brought together, then by calls with what is there already. Honest ones only: none
 * lowers purity, leaves fewer pairs of teams that have to coordinate in one unit, empties a
 * unit, gives a team more than three services or takes its last.
 * Only the calls of what moves are looked at. Undefined (nothing tried) without a mirror score.
 *
 * @public
 */
export function suggestions(
  structure: Structure,
  { limit = 20 }: { limit?: number } = {},
): Suggestions {
  const today = todayOf(structure);
  const trials = new Trials(today, limit);
  if (today.mirror.m > 0) {
    tryTeams(trials);
    trySystems(trials);
    tryServices(trials);
  }
  const { tried, raising, honest } = trials;
  return {
    tried,
    raising,
    honest,
    suggestions: trials.best().map(each => suggestion(today, each)),
  };
}
