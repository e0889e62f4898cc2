import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { FINDING_FACETS, type FindingFilter } from './findingModel';

/** What the address says is shown. */
export const findingFilterOf = (url: UrlState): FindingFilter => ({
  text: url.get('q') ?? '',
  accepted: url.get('accepted') === 'true',
  chosen: Object.fromEntries(
    FINDING_FACETS.map(facet => [facet, url.get(facet)]),
  ),
});

/** Takes every choice out of the address. */
export const NOTHING_CHOSEN: Readonly<Record<string, undefined>> =
  Object.fromEntries(
    ['q', 'accepted', ...FINDING_FACETS].map(name => [name, undefined]),
  );
