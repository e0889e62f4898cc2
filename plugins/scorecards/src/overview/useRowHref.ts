import { useEntityRefLink } from '@backstage/plugin-catalog-react';

/** The scorecards of what a row is, on its own page. */
export function useRowHref(): (ref: string) => string {
  const hrefOf = useEntityRefLink();
  return ref => `${hrefOf(ref)}/scorecards`;
}
