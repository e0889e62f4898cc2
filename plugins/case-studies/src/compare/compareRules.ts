import { STANDS_OUT } from '@banyan/backstage-plugin-banyan-common';
import { plural } from '@banyan/backstage-plugin-banyan-react';
import type { ComparedColumn } from './measureLines';

/** Where the figures of the page come from. */
export const COMPARE_RULES = [
  [
    'Live measures',
    'What Ownership, Conway, Circuit breakers, Migrations and Scorecards say of the same group. What is not known is unknown with its reason, never 0.',
  ],
  [
    'From the chapters',
    'The case study of each organisation in the catalog, with its sources. Where accounts differ, all of them are shown.',
  ],
  ['Stands out', STANDS_OUT],
] as const;

/** What the sentence of the page rests on. */
export function comparedFacts(columns: readonly ComparedColumn[]): string[] {
  const cells = columns.flatMap(({ cells: each }) => Object.values(each));
  const count = (reading: string) =>
    cells.filter(cell => cell.reading === reading).length;
  const waiting = count('waiting');
  return [
    plural(columns.length, 'column'),
    `${count('unknown')} of ${plural(cells.length, 'live cell')} unknown`,
    ...(waiting > 0 ? [`${waiting} on their way`] : []),
  ];
}
