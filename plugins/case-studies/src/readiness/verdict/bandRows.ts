import {
  type ReadinessAnswers,
  readinessOutcome,
  type VerdictBand,
  verdictBands,
  withoutBlocker,
} from '@banyan/core';

/** As far as the axis goes: beyond it nothing changes any more. */
export const MOST_ENGINEERS = 120;

/** The verdict by the number of engineers, for one set of answers. */
export type BandRow = { id: string; title: string; bands: VerdictBand[] };

/** As entered, and with what is in the way gone. `now` in milliseconds since 1970. */
export function bandRows(answers: ReadinessAnswers, now: number): BandRow[] {
  const rowOf = (id: string, title: string, of: ReadinessAnswers) => ({
    id,
    title,
    bands: verdictBands(of, now, MOST_ENGINEERS),
  });
  const mended = withoutBlocker(answers, now);
  const { steps, decidedBy } = readinessOutcome(answers, now);
  const blocker = steps.find(({ check }) => check === decidedBy)?.title;
  return [
    rowOf('entered', 'as entered', answers),
    ...(mended ? [rowOf('mended', `with “${blocker}” passed`, mended)] : []),
  ];
}
