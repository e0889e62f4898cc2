import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { plural } from './words';

/** Where a migration as a whole is, in words and as a mark; what needs somebody comes first. */
export const MIGRATION_STATES: Readonly<
  Record<MigrationSummary['state'], { word: string; status: Status }>
> = {
  stalled: { word: 'stands still', status: 'fail' },
  moving: { word: 'moves', status: 'warn' },
  'not-started': { word: 'not begun', status: 'n/a' },
  done: { word: 'done', status: 'pass' },
};

const ORDER = Object.keys(MIGRATION_STATES);

/** What stands still before what moves, and both before what is over. */
export const byState = (a: MigrationSummary, b: MigrationSummary): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
  b.failing - a.failing ||
  a.title.localeCompare(b.title);

/** The longest time in which nothing moved, now or before; undefined = it never stood still. */
export const stallText = ({
  stalledMonths,
}: Pick<MigrationSummary, 'stalledMonths'>): string | undefined =>
  stalledMonths > 0
    ? `longest stall ${plural(stalledMonths, 'month')}`
    : undefined;
