import type { LeftResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  entityTitle,
  type Status,
} from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../page';

/** A capability that is not gone from the legacy side yet, or is. */
export type LeftItem = LeftResponse['items'][number];

type Evidence = LeftItem['evidence'][number];

/** The pieces of evidence, in the order of the columns. */
export const STEPS = [
  ['traffic', 'No traffic'],
  ['route', 'Route removed'],
  ['code', 'Code deleted'],
  ['tables', 'Tables dropped'],
] as const;

/** What a piece of evidence can be, in the order of the legend. */
export const VERDICTS: Readonly<
  Record<Evidence['verdict'], { status: Status; word: string }>
> = {
  there: { status: 'pass', word: 'there' },
  missing: { status: 'fail', word: 'missing' },
  unknown: { status: 'unknown', word: 'unknown' },
  'not-applicable': { status: 'n/a', word: 'does not apply' },
};

/** Whether nothing of it is left on the legacy side, as far as anybody can tell. */
export const isFinished = ({ evidence }: LeftItem): boolean =>
  evidence.every(
    ({ verdict }) => verdict === 'there' || verdict === 'not-applicable',
  );

const unknownOf = ({ items }: LeftResponse) =>
  items
    .flatMap(({ evidence }) => evidence)
    .filter(({ verdict }) => verdict === 'unknown').length;

/** What unblocks most; undefined = nothing waits for another. */
const firstOf = (items: readonly LeftItem[]): LeftItem | undefined =>
  [...items]
    .filter(({ order }) => order !== null)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .at(0);

/** The answer of the page, and what it rests on. */
export type LeftAnswer = { status: Status; text: string; facts: string[] };

function textOf(
  left: LeftResponse,
  legacy: string | null,
  titleOf: (name: string) => string,
): Pick<LeftAnswer, 'status' | 'text'> {
  const { missing, total, items } = left;
  const what = legacy ? entityTitle(legacy) : 'the legacy side';
  const unknown = unknownOf(left);
  if (missing > 0) {
    const first = firstOf(items);
    const start = first ? `; start with ${titleOf(first.capability)}` : '';
    return {
      status: 'fail',
      text: `${missing} of ${total} pieces of evidence are missing before ${what} can be deleted${start}`,
    };
  }
  return unknown > 0
    ? {
        status: 'unknown',
        text: `Nothing is known to be missing, but ${unknown} of ${total} pieces of evidence are unknown: ${what} cannot be deleted on that`,
      }
    : {
        status: 'pass',
        text: `Nothing is left: all ${total} pieces of evidence are there, ${what} can be deleted`,
      };
}

/** What is left, in one sentence. */
export function leftAnswer(
  left: LeftResponse,
  legacy: string | null,
  titleOf: (name: string) => string,
): LeftAnswer {
  const open = left.items.filter(item => !isFinished(item));
  const unknown = unknownOf(left);
  const points = open.reduce((sum, { leftToRoute }) => sum + leftToRoute, 0);
  return {
    ...textOf(left, legacy, titleOf),
    facts: [
      `${open.length} of ${plural(left.items.length, 'capability', 'capabilities')} not retired`,
      `${points.toFixed(1)} points still to route`,
      ...(unknown > 0 && left.missing > 0
        ? [`${plural(unknown, 'piece')} of evidence unknown`]
        : []),
    ],
  };
}
