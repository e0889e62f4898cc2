import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { listed, percentText, pointsText, stageWord } from '../page';
import { type FlowRow, type FlowTotals, MORE } from './flowModel';

/** Short, for the column at the right: "80 %", "unknown". */
export function shareText({ weight, moved, unknown }: FlowRow): string {
  if (weight === 0) return 'no weight';
  if (unknown >= weight) return 'unknown';
  const percent = (100 * moved) / (weight - unknown);
  return `${pointsText(percent)} %`;
}

/** Everything about a row, for those who hear it. */
export function rowWords(row: FlowRow): string {
  const share = `${shareText(row)} of ${pointsText(row.weight)} points on the new side`;
  if (row.id === MORE) return `${row.title}: ${share}`;
  const [item] = row.capabilities;
  const to = row.to ? entityTitle(row.to) : 'nothing decided yet';
  return `${row.title}: ${share}; goes to ${to}; ${stageWord(item.stage)}`;
}

const shareOfAll = (points: number, { total }: FlowTotals) =>
  percentText(total > 0 ? (100 * points) / total : null);

/** What stands beside the gateway: "66.7 % new", "33.3 % legacy". */
export const barWords = (totals: FlowTotals) => ({
  moved: `${shareOfAll(totals.moved, totals)} new`,
  legacy: `${shareOfAll(totals.legacy, totals)} legacy`,
  unknown: `${shareOfAll(totals.unknown, totals)} unknown`,
});

/** What is still on the legacy side, the largest first. */
export type StillHere = { name: string; points: number };

const SHOWN = 4;

/** The capabilities of which some is still on the legacy side, the largest first, the rest in one. */
export function stillHere(rows: readonly FlowRow[]): StillHere[] {
  const all = rows
    .map(({ title, weight, moved, unknown }) => ({
      name: title,
      points: weight - moved - unknown,
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  if (all.length <= SHOWN + 1) return all;
  const rest = all.slice(SHOWN);
  return [
    ...all.slice(0, SHOWN),
    {
      name: `${rest.length} more`,
      points: rest.reduce((sum, { points }) => sum + points, 0),
    },
  ];
}

/** The picture in a sentence, for those who cannot see it. */
export function flowSentence(
  rows: readonly FlowRow[],
  totals: FlowTotals,
): string {
  const { moved, legacy, unknown } = barWords(totals);
  const over = rows.filter(
    row => row.weight > 0 && row.moved >= row.weight,
  ).length;
  return `Of ${pointsText(totals.total)} points ${listed([
    moved,
    legacy,
    ...(totals.unknown > 0 ? [unknown] : []),
  ])}. ${over} of ${rows.length} boxes are full.`;
}
