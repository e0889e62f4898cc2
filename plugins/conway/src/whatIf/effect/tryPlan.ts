import type {
  MoveOnWire,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { AlignmentApi } from '@banyan/backstage-plugin-banyan-react';
import type { PlanEntry } from '../plan/planText';

/** What comes of a plan; places count its entries from 0. */
export type Effect = {
  /** Undefined = no move of the plan can be made. */
  answer?: WhatIfResponse;
  /** The place in the plan of each move of the answer. */
  places: readonly number[];
  /** Why some entries cannot be made, by their place. */
  refused: ReadonlyMap<number, string>;
};

/** Which moves of which scope. */
export type PlanQuestion = {
  scope?: string;
  history: boolean;
  entries: readonly PlanEntry[];
};

const NOT_READABLE =
  'The address has no move here: kind~what~to or what~to is expected.';

/** The backend names the move that it refuses: `moves[1]: why`. */
function refusalOf(cause: unknown): { move: number; why: string } | undefined {
  const message = cause instanceof Error ? cause.message : '';
  const found = /^moves(?:\[(\d+)\]|\.(\d+)\.\w+): ([^]+)$/.exec(message);
  return found
    ? { move: Number(found[1] ?? found[2]), why: found[3] }
    : undefined;
}

type Placed = { place: number; move: MoveOnWire };

/** Asks what comes of a plan; a move that the backend refuses is left out and named. */
export async function tryPlan(
  client: Pick<AlignmentApi, 'whatIf'>,
  { entries, scope, history }: PlanQuestion,
  signal: AbortSignal,
): Promise<Effect> {
  const refused = new Map<number, string>();
  let left: readonly Placed[] = entries.flatMap(({ move }, place) => {
    if (move) return [{ place, move }];
    refused.set(place, NOT_READABLE);
    return [];
  });
  while (left.length > 0) {
    try {
      const moves = left.map(({ move }) => move);
      const answer = await client.whatIf({ scope, history, moves }, signal);
      return { answer, places: left.map(({ place }) => place), refused };
    } catch (cause) {
      const refusal = refusalOf(cause);
      const culprit = refusal && left[refusal.move];
      if (signal.aborted || !refusal || !culprit) throw cause;
      refused.set(culprit.place, refusal.why);
      left = left.filter(each => each !== culprit);
    }
  }
  return { places: [], refused };
}
