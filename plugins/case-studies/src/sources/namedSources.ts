import type { CaseSource } from '@banyan/backstage-plugin-banyan-common';
import type { CaseFile } from '../data';

/** Where a case file was read. */
export const caseSources = (file: CaseFile): readonly CaseSource[] =>
  file.spec.sources ?? [];

/** A source as a sentence of the file names it; no `source` = the file does not list it. */
export type NamedSource = { id: string; source: CaseSource | undefined };

/** The sources that a text such as "S0, N1" names, each once, in its order. */
export function namedSources(
  ids: string | undefined,
  file: CaseFile,
): NamedSource[] {
  const named = (ids ?? '').split(/[\s,]+/).filter(Boolean);
  return [...new Set(named)].map(id => ({
    id,
    source: caseSources(file).find(source => source.id === id),
  }));
}
