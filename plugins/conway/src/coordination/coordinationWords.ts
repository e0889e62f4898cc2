import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../overview/measures/words';
import type { AuthorshipRow } from './authorshipRows';
import type { CoChangeRow } from './coChangeRows';
import { STRONG, type TeamRow } from './teamRows';

/** What a table says in one line. */
export type Line = { status: Status; text: string };

const are = (count: number, one: string, verb: [one: string, many: string]) =>
  `${plural(count, one)} ${verb[count === 1 ? 0 : 1]}`;

/** Nothing found is a pass only where everything is known. */
const statusOf = (found: number, unknown: number): Status => {
  if (found > 0) return 'warn';
  return unknown > 0 ? 'unknown' : 'pass';
};

/** How many pairs of teams ask for a look, and of how many nothing can be said. */
export function teamLine(rows: readonly TeamRow[], unknown: number): Line {
  const missing =
    unknown > 0
      ? `; ${are(unknown, 'more pair', ['has', 'have'])} to coordinate, but no commit of one of the teams is known`
      : '';
  if (rows.length === 0) {
    return {
      status: 'unknown',
      text: `No two teams with known authors share a file${missing}`,
    };
  }
  const isWarned = ({ status }: TeamRow) => status === 'warn';
  const warned = rows.filter(isWarned);
  const untied = warned.filter(({ ties }) => ties === undefined).length;
  const gaps = warned.length - untied;
  return {
    status: statusOf(warned.length, unknown),
    text: `${are(untied, 'pair', ['shares', 'share'])} files at ${STRONG} % or more though nothing ties them, ${are(gaps, 'pair', ['has', 'have'])} to coordinate with neither a shared file nor a channel${missing}`,
  };
}

/** How many pairs that change together belong to two owners. */
export function coChangeLine(rows: readonly CoChangeRow[]): Line {
  if (rows.length === 0)
    return { status: 'n/a', text: 'No two components change in one commit' };
  const two = rows.filter(({ status }) => status === 'warn').length;
  const unknown = rows.filter(({ status }) => status === 'unknown').length;
  const missing = unknown > 0 ? `, ${unknown} unknown` : '';
  return {
    status: statusOf(two, unknown),
    text: `Of two owners: ${two} of ${plural(rows.length, 'pair')}${missing}`,
  };
}

/** How many components are written by others than their owner. */
export function authorshipLine(rows: readonly AuthorshipRow[]): Line {
  if (rows.length === 0)
    return { status: 'unknown', text: 'No commit on a component is known' };
  const others = rows.filter(({ status }) => status === 'warn').length;
  const unknown = rows.filter(({ status }) => status === 'unknown').length;
  const missing = unknown > 0 ? `, ${unknown} unknown` : '';
  return {
    status: statusOf(others, unknown),
    text: `Written by others: ${others} of ${plural(rows.length, 'component')}${missing}`,
  };
}
