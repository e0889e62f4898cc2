import type { MatrixBlock, MatrixEntry, MatrixOrder } from './matrix';

/** What groups and teams are called, and whose colour a domain has. */
export type MatrixNames = {
  titleOf: (ref: string) => string;
  unitOfDomain: (ref: string) => string | undefined;
};

type Group = { id: string; title: string; ref?: string; unit?: string };

/** Sorts after every title. */
const LAST = '￿';

const collator = new Intl.Collator('en', { numeric: true });

const groupOf: Record<
  MatrixOrder,
  (entry: MatrixEntry, names: MatrixNames) => Group
> = {
  team: ({ unit }, { titleOf }) =>
    unit
      ? { id: unit, title: titleOf(unit), ref: unit, unit }
      : { id: LAST, title: 'no unit' },
  domain: ({ domain }, { titleOf, unitOfDomain }) =>
    domain
      ? {
          id: domain,
          title: titleOf(domain),
          ref: domain,
          unit: unitOfDomain(domain),
        }
      : { id: LAST, title: 'no domain' },
  community: ({ community }) =>
    community === undefined
      ? { id: LAST, title: 'no calls' }
      : { id: `${community}`, title: `group ${community + 1}` },
};

const partOf = ({ team, unit }: MatrixEntry, names: MatrixNames): Group =>
  team
    ? { id: team, title: names.titleOf(team), ref: team, unit }
    : { id: LAST, title: 'nobody', unit };

const compare = (a: Group, b: Group) =>
  Number(a.id === LAST) - Number(b.id === LAST) ||
  collator.compare(a.title, b.title) ||
  collator.compare(a.id, b.id);

function runsOf(
  groups: readonly Group[],
  isSame: (at: number) => boolean,
): MatrixBlock[] {
  const runs: MatrixBlock[] = [];
  for (const [at, { title, ref, unit }] of groups.entries()) {
    const last = runs.at(-1);
    if (last && isSame(at)) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, title, ref, unit });
  }
  return runs;
}

/** The entries in order, those of a group together, in it those of a team. */
export function orderedEntries(
  entries: readonly MatrixEntry[],
  order: MatrixOrder,
  names: MatrixNames,
): {
  rows: MatrixEntry[];
  blocks: MatrixBlock[];
  parts: MatrixBlock[];
} {
  const placed = entries
    .map(entry => ({
      entry,
      group: groupOf[order](entry, names),
      part: partOf(entry, names),
    }))
    .sort(
      (a, b) =>
        compare(a.group, b.group) ||
        compare(a.part, b.part) ||
        collator.compare(a.entry.title, b.entry.title) ||
        collator.compare(a.entry.ref, b.entry.ref),
    );
  const groups = placed.map(({ group }) => group);
  const parts = placed.map(({ part }) => part);
  const inGroup = (at: number) => groups[at].id === groups[at - 1].id;
  const hasTeams = entries.some(({ team }) => team !== undefined);
  return {
    rows: placed.map(({ entry }) => entry),
    blocks: runsOf(groups, inGroup),
    parts: hasTeams
      ? runsOf(parts, at => inGroup(at) && parts[at].id === parts[at - 1].id)
      : [],
  };
}
