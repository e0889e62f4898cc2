import {
  CASE_DIMENSIONS,
  type CaseStudySpec,
} from '@banyan/backstage-plugin-banyan-common';
import type { ShownGroup } from '../data';

/** What a case file says in one respect. */
export type CaseDimension = NonNullable<CaseStudySpec['dimensions']>[string];

/** One question, and what the file of each column answers; undefined = nothing. */
export type DimensionLine = {
  id: string;
  title: string;
  answers: readonly (CaseDimension | undefined)[];
};

const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries(CASE_DIMENSIONS),
);

const titleOf = (id: string) => {
  const words = id.replaceAll('-', ' ');
  return (
    KNOWN.get(id) ?? words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
  );
};

/** Every question that any of the files answers: the known ones in their order, then the others. */
export function dimensionLines(
  columns: readonly Pick<ShownGroup, 'file'>[],
): DimensionLine[] {
  const asked = new Set(
    columns.flatMap(({ file }) => Object.keys(file?.spec.dimensions ?? {})),
  );
  const ids = [
    ...[...KNOWN.keys()].filter(id => asked.has(id)),
    ...[...asked].filter(id => !KNOWN.has(id)),
  ];
  return ids.map(id => ({
    id,
    title: titleOf(id),
    answers: columns.map(({ file }) => file?.spec.dimensions?.[id]),
  }));
}
