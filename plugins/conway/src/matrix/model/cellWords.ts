import {
  entityTitle,
  type Status,
} from '@banyan/backstage-plugin-banyan-react';
import { waysOf } from './callWords';
import type { Matrix, MatrixCell, Spot, Verdict } from './matrix';
import { cellAt } from './matrixOf';
import type { Reach } from './reach';

/** What a verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  disagrees: 'disagrees',
  accepted: 'disagrees, accepted',
  unknown: 'unknown',
  across: 'agrees, other unit and domain',
  inside: 'agrees, same unit and domain',
  tied: 'no call',
};

/** The mark of a cell: what is at odds about it decides. */
export function statusOf({ verdict, deviations, gaps }: MatrixCell): Status {
  const odds = [...deviations, ...gaps.map(({ deviation }) => deviation)];
  const open = odds.filter(({ accepted }) => !accepted);
  if (open.some(each => each.verdict === 'fail')) return 'fail';
  if (open.length > 0) return 'warn';
  if (odds.length > 0) return 'exempt';
  return verdict === 'unknown' ? 'unknown' : 'pass';
}

/** The mark of its calls alone. */
export const callStatusOf = (cell: MatrixCell): Status =>
  statusOf({ ...cell, gaps: [] });

/** Why a cell is at odds, each reason once. */
export const reasonsOf = ({
  deviations,
  gaps,
}: Pick<MatrixCell, 'deviations' | 'gaps'>): string[] => [
  ...new Set([
    ...deviations.map(({ reason }) => reason),
    ...gaps.map(({ deviation, store }) =>
      store
        ? `They share ${entityTitle(store)}: ${deviation.reason}`
        : deviation.reason,
    ),
  ]),
];

const nameOf = ({ rows, parts }: Matrix, at: number) => {
  const team = parts.find(({ start, end }) => at >= start && at < end);
  return team ? `${rows[at].title} of ${team.title}` : rows[at].title;
};

function callOf(cell: MatrixCell) {
  const reasons = reasonsOf(cell).join('. ');
  const verdict =
    cell.verdict === 'tied' ? '' : `Verdict: ${VERDICT_WORDS[cell.verdict]}. `;
  return `${verdict}${reasons && `${reasons}.`}`.trim();
}

/** A cell in a sentence. */
export function sentenceOf(matrix: Matrix, spot: Spot, reach?: Reach): string {
  const { from, to } = spot;
  const [caller, callee] = [nameOf(matrix, from), nameOf(matrix, to)];
  const cell = cellAt(matrix, spot);
  if (cell && cell.calls.length > 0) {
    const times = cell.calls.length > 1 ? ` by ${cell.calls.length} calls` : '';
    const ends =
      from === to
        ? `Inside ${caller}${times}`
        : `${caller} calls ${callee}${times}`;
    return `${ends}: ${waysOf(cell.calls)}. ${callOf(cell)}`;
  }
  if (from === to) return `${caller}, itself.`;
  const between = reach?.has(from, to)
    ? `${caller} reaches ${callee} through others.`
    : `${caller} does not call ${callee}.`;
  return cell ? `${between} ${callOf(cell)}` : between;
}
