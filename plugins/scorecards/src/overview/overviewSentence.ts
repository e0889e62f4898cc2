import { listed, plural } from '@banyan/backstage-plugin-banyan-react';
import type {
  ReportResponse,
  TrendResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { levelTitle } from '../ladder';
import { dayText, ROW_WORDS } from '../page';

/** Rows at the lowest level or above. */
export const atSome = (distribution: readonly number[]): number =>
  distribution.slice(1).reduce((sum, count) => sum + count, 0);

/** Rows with one check to go. */
export const oneAway = ({
  items,
}: Pick<ReportResponse, 'items'>): ReportResponse['items'] =>
  items.filter(({ missing }) => missing.length === 1);

/** Where a scope stands, in one sentence. */
export function overviewSentence(report: ReportResponse): string {
  const { counts, distribution, levels, rows } = report;
  const words = ROW_WORDS[rows];
  if (counts.rated === 0) return `No ${words.one} here is rated yet`;
  const reached = atSome(distribution.map(({ count }) => count));
  const rated = counts.rated === 1 ? words.one : words.many;
  const first = `${reached} of ${counts.rated} rated ${rated} ${
    reached === 1 ? 'is' : 'are'
  } at ${levelTitle(levels[0])}${levels.length > 1 ? ' or above' : ''}`;
  const close = oneAway(report).length;
  if (close === 0) return first;
  return `${first}; ${plural(close, words.one, words.many)} ${
    close === 1 ? 'is one check from its' : 'are one check from their'
  } next level`;
}

const courseOf = (report: ReportResponse, trend: TrendResponse | undefined) => {
  const then = trend?.points[0];
  if (!then) return [];
  const before = atSome(then.distribution);
  const now = atSome(report.distribution.map(({ count }) => count));
  const rated = then.distribution.reduce((sum, count) => sum + count, 0);
  if (rated === 0) return [];
  const figures = `${before} of ${rated} on ${dayText(then.at)}`;
  if (before === now) return [`As many as on ${dayText(then.at)}`];
  return [`${now > before ? 'Up' : 'Down'} from ${figures}`];
};

/** What the sentence rests on. */
export function overviewFacts(
  report: ReportResponse,
  trend: TrendResponse | undefined,
): string[] {
  const { counts, leftOut, rows } = report;
  const words = ROW_WORDS[rows];
  const cells = [
    `${counts.fail} failing cells`,
    `${counts.noData} without data`,
    ...(counts.error > 0 ? [`${counts.error} that could not be judged`] : []),
    `${counts.exempt} exempt`,
  ];
  return [
    ...courseOf(report, trend),
    listed(cells),
    ...(counts.notRated > 0
      ? [
          `${plural(counts.notRated, words.one, words.many)} ${
            counts.notRated === 1 ? 'is' : 'are'
          } not rated: no check counts there`,
        ]
      : []),
    ...(leftOut > 0 ? [`${leftOut} more than can be shown`] : []),
  ];
}
