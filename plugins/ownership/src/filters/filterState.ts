import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import {
  type AnnotationFilter,
  type Facet,
  FACETS,
  type NodeFilter,
  STORE_KIND,
} from './nodeFilter';

const SEPARATOR = ',';
const ASSIGNS = '=';
const ON = 'true';

/** What the address knows of the filter; kept from one tab to the next. */
export const FILTER_NAMES = [...FACETS, 'annotation', 'stores'] as const;

/** One of the names in the address. */
export type FilterName = (typeof FILTER_NAMES)[number];

const valuesOf = (text: string | undefined) =>
  (text ?? '').split(SEPARATOR).filter(Boolean);

function annotationOf(text: string): AnnotationFilter | undefined {
  if (!text) return undefined;
  const end = text.indexOf(ASSIGNS);
  return end < 0
    ? { name: text }
    : { name: text.slice(0, end), text: text.slice(end + 1) };
}

/** Reads a filter. Who asks for stores by their kind wants to see them. */
export function filterOf(
  get: (name: FilterName) => string | undefined,
): NodeFilter {
  const of = (facet: Facet) => valuesOf(get(facet));
  const chosen = {
    kind: of('kind'),
    type: of('type'),
    tier: of('tier'),
    lifecycle: of('lifecycle'),
    tag: of('tag'),
  };
  return {
    chosen,
    annotation: annotationOf(get('annotation') ?? ''),
    stores: get('stores') === ON || chosen.kind.includes(STORE_KIND),
  };
}

/** Chooses values of a facet. */
export const choose = (
  url: UrlState,
  facet: Facet,
  values: readonly string[],
): void => url.set({ [facet]: values.join(SEPARATOR) });

/** Chooses an annotation, or none. */
export const annotate = (
  url: UrlState,
  annotation: AnnotationFilter | undefined,
): void =>
  url.set({
    annotation:
      annotation?.text === undefined
        ? annotation?.name
        : `${annotation.name}${ASSIGNS}${annotation.text}`,
  });

/** Shows or hides stores; hidden ones cannot be asked for by their kind. */
export function showStores(url: UrlState, on: boolean): void {
  const kinds = valuesOf(url.get('kind')).filter(kind => kind !== STORE_KIND);
  url.set(
    on ? { stores: ON } : { stores: undefined, kind: kinds.join(SEPARATOR) },
  );
}

/** Takes all choices back, but not what is shown beside components. */
export const clearFilter = (url: UrlState): void =>
  url.set({
    q: undefined,
    annotation: undefined,
    ...Object.fromEntries(FACETS.map(facet => [facet, undefined])),
  });
