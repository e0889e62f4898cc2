import type { CaseAccount } from '@banyan/backstage-plugin-banyan-common';
import type { CaseFile } from '../../data';
import type { Axis } from '../placing/axis';
import { type Box, overlap } from '../placing/box';
import { textWidth, textWithin } from '../placing/textWidth';
import { BAR_ROW } from './barLayout';

const MOST_WIDTH = 420;
const MARK_WIDTH = 14;

/** How long it took, as one source has it. */
export type DurationNote = {
  account: CaseAccount;
  /** False = another account beside the first. */
  isFirst: boolean;
};

/** The same in its row. */
export type PlacedNote = DurationNote & { row: number; words: string };

/** How long it took, as each source has it. */
export function durationsOf(file: CaseFile | undefined): DurationNote[] {
  const duration = file?.spec.dimensions?.duration;
  if (!duration) return [];
  const { also = [], ...first } = duration;
  return [first, ...also].map((account, place) => ({
    account,
    isFirst: place === 0,
  }));
}

/** The words of an account with its sources. */
export const accountWords = ({ text, source }: CaseAccount): string =>
  `${text.replace(/\.$/, '')}${source ? ` (${source})` : ''}`;

/** Puts accounts into the empty early years, one below the other; where bars begin early, below these. */
export function placeNotes(
  notes: readonly DurationNote[],
  obstacles: readonly Box[],
  { left, right }: Axis,
): PlacedNote[] {
  const most = Math.min(MOST_WIDTH, right - left) - MARK_WIDTH;
  let row = 0;
  return notes.map(note => {
    const words = textWithin(accountWords(note.account), most);
    const box = {
      x: left,
      width: textWidth(words) + MARK_WIDTH,
      height: BAR_ROW,
    };
    const isTaken = (at: number) =>
      obstacles.some(other => overlap(other, { ...box, y: at * BAR_ROW }));
    while (isTaken(row)) row += 1;
    row += 1;
    return { ...note, row: row - 1, words };
  });
}
