import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import { listed, plural } from '../page';

const NAMED = 2;

const of = (
  items: readonly MigrationSummary[],
  state: MigrationSummary['state'],
) => items.filter(each => each.state === state);

const verb = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** What needs somebody, then how the others are: in one sentence. */
export function listSentence(items: readonly MigrationSummary[]): string {
  const stalled = of(items, 'stalled').toSorted(
    (a, b) => b.stalledMonths - a.stalledMonths,
  );
  const moving = of(items, 'moving').length;
  const waiting = of(items, 'not-started').length;
  const done = of(items, 'done').length;
  const all = plural(items.length, 'migration');
  if (done === items.length) {
    return items.length === 1 ? 'The migration is over' : `All ${all} are over`;
  }
  const rest = [
    ...(moving > 0 ? [verb(moving, 'moves', 'move')] : []),
    ...(waiting > 0 ? [verb(waiting, 'has not begun', 'have not begun')] : []),
    ...(done > 0 ? [verb(done, 'is over', 'are over')] : []),
  ];
  if (stalled.length === 0) return `Of ${all}, ${listed(rest)}`;
  const named = stalled.slice(0, NAMED).map(({ title }) => title);
  const names = [
    ...named,
    ...(stalled.length > NAMED ? [`${stalled.length - NAMED} more`] : []),
  ];
  const still = `${verb(stalled.length, 'stands', 'stand')} still (${names.join(', ')})`;
  return `Of ${all}, ${listed([still, ...rest])}`;
}
