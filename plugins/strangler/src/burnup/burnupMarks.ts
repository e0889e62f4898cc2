import type { TimelineResponse } from '@banyan/backstage-plugin-banyan-common';
import { type BurnupStep, stepAt } from './burnupSteps';
import { monthText } from '../page';

type TimelineMark = TimelineResponse['marks'][number];

/** What a mark tells of. */
export type MarkKind = TimelineMark['kind'];

/** One mark of the picture: what happened in one month, of one kind. */
export type BurnupMark = {
  id: string;
  at: number;
  kind: MarkKind;
  /** Where it stands, in the unit of the vertical axis. */
  y: number;
  words: string;
};

const wordsOf = ({ label, incident }: TimelineMark) =>
  incident ? `${label} (incident ${incident})` : label;

const heightOf = (kind: MarkKind, step: BurnupStep | undefined) => {
  if (kind === 'scope') return step?.scope ?? 0;
  return kind === 'finished' || kind === 'regression' || kind === 'rollback'
    ? (step?.done ?? 0)
    : 0;
};

/** The marks up to a moment, in the order of time; those of one kind and moment are one. */
export function burnupMarks(
  marks: readonly TimelineMark[],
  steps: readonly BurnupStep[],
  until: number,
): BurnupMark[] {
  const together = new Map<string, TimelineMark[]>();
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    // A target lies ahead and is known all the same.
    if (mark.at > until && mark.kind !== 'target') continue;
    const id = `${mark.at} ${mark.kind}`;
    together.set(id, [...(together.get(id) ?? []), mark]);
  }
  return [...together].map(([id, all]) => ({
    id,
    at: all[0].at,
    kind: all[0].kind,
    y: heightOf(all[0].kind, stepAt(steps, all[0].at)),
    words: `${monthText(all[0].at)}: ${all.map(wordsOf).join('; ')}`,
  }));
}
