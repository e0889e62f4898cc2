import type { FindingRow } from './findingRows';
import { OTHERS } from './findingMatrix';

/** The facets of the list of findings; each is a name in the address. */
export const FINDING_FACETS = [
  'verdict',
  'check',
  'organisation',
  'unit',
  'kind',
  'team',
] as const;

/** One of the facets. */
export type FindingFacet = (typeof FINDING_FACETS)[number];

/** What is shown: a text anywhere in a finding, and the chosen value of each facet. */
export type FindingFilter = {
  text: string;
  /** True = what is accepted, and only that; else what counts. */
  accepted: boolean;
  chosen: Readonly<Partial<Record<FindingFacet, string>>>;
};

/** The value that a finding has in a facet. */
export const facetOf = (row: FindingRow, facet: FindingFacet): string =>
  row[facet] || OTHERS;

const saysText = (row: FindingRow, text: string) =>
  [
    row.title,
    row.teamTitle,
    row.check,
    row.message,
    row.accepted?.reason ?? '',
    ...row.evidence.flatMap(({ ref = '', note }) => [ref, note]),
  ].some(words => words.toLocaleLowerCase().includes(text));

/** The findings that are shown. */
export function filteredFindings(
  rows: readonly FindingRow[],
  { text, chosen, accepted }: FindingFilter,
): FindingRow[] {
  const sought = text.trim().toLocaleLowerCase();
  return rows.filter(
    row =>
      (row.accepted !== undefined) === accepted &&
      (sought === '' || saysText(row, sought)) &&
      FINDING_FACETS.every(
        facet => !chosen[facet] || facetOf(row, facet) === chosen[facet],
      ),
  );
}

/** The values of a facet with their counts, as the other facets leave them. */
export function findingFacetCounts(
  rows: readonly FindingRow[],
  filter: FindingFilter,
  facet: FindingFacet,
): { value: string; count: number; row: FindingRow }[] {
  const others = {
    ...filter,
    chosen: { ...filter.chosen, [facet]: undefined },
  };
  const counts = new Map<string, { count: number; row: FindingRow }>();
  for (const row of filteredFindings(rows, others)) {
    const value = facetOf(row, facet);
    counts.set(value, { count: (counts.get(value)?.count ?? 0) + 1, row });
  }
  return [...counts]
    .map(([value, rest]) => ({ value, ...rest }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
