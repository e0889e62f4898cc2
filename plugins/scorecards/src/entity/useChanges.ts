import type { EntityResponse } from '@banyan/backstage-plugin-banyan-common';
import { useState } from 'react';
import { levelWord } from '../ladder';

/** What is new in an answer. */
export type Changes = {
  /** Checks whose verdict is another one. */
  changed: ReadonlySet<string>;
  /** That the level is another one; kept until the next such change. */
  said: string;
};

const NONE: ReadonlySet<string> = new Set();

/** What differs between two answers about the same entity. */
export function changesBetween(
  before: EntityResponse,
  after: EntityResponse,
): Changes {
  const verdicts = new Map(
    before.results.map(({ check, verdict }) => [check, verdict]),
  );
  const changed = after.results
    .filter(({ check, verdict }) => verdicts.get(check) !== verdict)
    .map(({ check }) => check);
  const from = before.overall.standing.reached;
  const to = after.overall.standing.reached;
  const { levels } = after.overall;
  return {
    changed: new Set(changed),
    said:
      from === to
        ? ''
        : `The level changed from ${levelWord(levels, from)} to ${levelWord(levels, to)}`,
  };
}

/** Compares each answer with the one before it. */
export function useChanges(answer: EntityResponse): Changes {
  const [state, setState] = useState<Changes & { answer: EntityResponse }>({
    answer,
    changed: NONE,
    said: '',
  });
  if (state.answer !== answer) {
    const { changed, said } = changesBetween(state.answer, answer);
    setState({ answer, changed, said: said || state.said });
  }
  return state;
}
