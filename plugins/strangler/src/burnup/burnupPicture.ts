import type {
  MigrationResponse,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Measure } from '../data';
import { monthText, pointsText } from '../page';
import type { BurnupPicture } from './BurnupChart';
import { burnupMarks } from './burnupMarks';
import { burnupRows, burnupSpan } from './burnupRows';
import { type BurnupStep, burnupSteps, stepAt } from './burnupSteps';
import { MEASURES } from './measures';
import { stallsUntil } from './stallSpans';

const PERCENT = 100;

/** Whether there is any moment at which it is known how far it was. */
export const isKnown = (steps: readonly BurnupStep[]): boolean =>
  steps.some(({ done }) => done !== null);

function asOfWords(
  { at, isReplay }: MigrationResponse,
  steps: readonly BurnupStep[],
  span: { asOf: number },
): { words: string } | undefined {
  // The picture of a migration that is over ends before now.
  if (span.asOf < at) return undefined;
  const done = stepAt(steps, at)?.done ?? null;
  const moment = isReplay ? `as of ${monthText(at)}` : 'now';
  return {
    words: done === null ? moment : `${moment}: ${pointsText(done)} done`,
  };
}

/** What the burn-up of a migration draws by one measure. */
export function burnupPicture(
  timeline: TimelineResponse,
  migration: MigrationResponse,
  { measure, showsLater }: { measure: Measure; showsLater: boolean },
): BurnupPicture {
  const steps = burnupSteps(timeline, migration, measure);
  const isFollowed = showsLater && migration.isReplay;
  const span = burnupSpan(steps, {
    at: migration.at,
    isDone: migration.state === 'done',
    isFollowed,
  });
  const until = isFollowed ? span.to : span.asOf;
  return {
    rows: burnupRows(steps, span, isFollowed),
    span,
    top: measure === 'weight' ? Math.max(timeline.total, 1) : PERCENT,
    doneName: MEASURES[measure].done,
    hasFinished: measure !== 'count',
    isFollowed,
    marks: burnupMarks(timeline.marks, steps, until).filter(
      ({ at }) => at >= span.from && at <= span.to,
    ),
    stalls: stallsUntil(timeline.stalls, until),
    asOf: asOfWords(migration, steps, span),
  };
}
