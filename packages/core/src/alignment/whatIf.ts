import { NONE } from '../graph';
import { disagreements, type MirrorScore, mirrorScore } from './mirrorScore';
import { type Move, withMoves } from './moves';
import { type Purity, purity } from './purity';
import type { Structure } from './structure';

/** A call between two components, as entity numbers. @public */
export type CallEnds = { from: number; to: number };

/** One move of a plan, on what the moves before it left. @public */
export type PlanStep = {
  move: Move;
  /** Entity number of the place that it leaves; {@link NONE} = it had none. */
  from: number;
  /** Calls that begin to agree with the organisation, and that cease to. */
  resolves: CallEnds[];
  breaks: CallEnds[];
  mirror: MirrorScore;
  purity: Purity;
};

/** What comes of a plan, or the first move that cannot be made and why. @public */
export type WhatIf =
  | {
      ok: true;
      after: Structure;
      steps: PlanStep[];
      /** Disagreements that are gone or new in the end, with the last move that made them so. */
      resolved: (CallEnds & { move: number })[];
      introduced: (CallEnds & { move: number })[];
    }
  | { ok: false; move: number; message: string };

type Disagreeing = ReadonlyMap<string, CallEnds>;

function disagreeing(structure: Structure): Disagreeing {
  const { components } = structure;
  return new Map(
    disagreements(structure).map(({ from, to }) => {
      const ends = { from: components[from], to: components[to] };
      return [`${ends.from} ${ends.to}`, ends];
    }),
  );
}

/** What is in one and not in the other. */
const without = (all: Disagreeing, others: Disagreeing) =>
  [...all].filter(([key]) => !others.has(key)).map(([, ends]) => ends);

function placeOf({ map }: Structure, { kind, what }: Move): number {
  const { graph, owner, tree } = map;
  const id = graph.ids.get(what) ?? NONE;
  if (id === NONE) return NONE;
  switch (kind) {
    case 'service-to-team':
      return owner[id];
    case 'team-to-unit':
      return tree.parent[id];
    default:
      return graph.domain[id];
  }
}

/** Each of `ends` with the last step that `touches` it. */
const withMove = (
  ends: readonly CallEnds[],
  steps: readonly PlanStep[],
  touched: (step: PlanStep) => readonly CallEnds[],
) =>
  ends.map(({ from, to }) => ({
    from,
    to,
    move: steps.findLastIndex(step =>
      touched(step).some(each => each.from === from && each.to === to),
    ),
  }));

/**
 * What a plan of moves does to the mirror score, step by step: which calls each move brings to
 * agree with the organisation and which it sets against it. The structure at the end is that of
 * {@link withMoves}.
 *
 * @public
 */
export function whatIf(structure: Structure, moves: readonly Move[]): WhatIf {
  const first = disagreeing(structure);
  const steps: PlanStep[] = [];
  let now = structure;
  let open = first;
  for (const [index, move] of moves.entries()) {
    const moved = withMoves(now, [move]);
    if (!moved.ok) return { ok: false, move: index, message: moved.message };
    const then = disagreeing(moved.structure);
    steps.push({
      move,
      from: placeOf(now, move),
      resolves: without(open, then),
      breaks: without(then, open),
      mirror: mirrorScore(moved.structure),
      purity: purity(moved.structure),
    });
    now = moved.structure;
    open = then;
  }
  return {
    ok: true,
    after: now,
    steps,
    resolved: withMove(without(first, open), steps, step => step.resolves),
    introduced: withMove(without(open, first), steps, step => step.breaks),
  };
}
