import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { Practice, Squad, TribesModel } from './model/model';

/** Members of a practice in a squad; unknown where nobody knows who is in it. */
const membersIn =
  ({ members, membersOf }: Practice) =>
  ({ ref }: Squad) =>
    members === undefined ? undefined : (membersOf.get(ref) ?? 0);

/** A row a squad, with a column for each chapter and guild. */
export function tribesCsv({
  tribes,
  chapters,
  guilds,
}: TribesModel): CsvColumn<Squad>[] {
  const titleOf = new Map(tribes.map(({ ref, title }) => [ref, title]));
  return [
    { label: 'Squad', value: ({ ref }) => ref },
    { label: 'Title', value: ({ title }) => title },
    { label: 'Tribe', value: ({ unit = '' }) => titleOf.get(unit) },
    { label: 'People', value: ({ people }) => people },
    { label: 'Two-pizza band', value: ({ verdict }) => verdict },
    {
      label: 'Listed members',
      value: ({ members }) => members.length || undefined,
    },
    { label: 'Components', value: ({ components }) => components },
    ...[0, 1, 2, 3].map(tier => ({
      label: `Tier ${tier}`,
      value: ({ tiers }: Squad) => tiers[tier],
    })),
    ...[...chapters, ...guilds].map(practice => ({
      label: `${practice.type} ${practice.title}`,
      value: membersIn(practice),
    })),
  ];
}
