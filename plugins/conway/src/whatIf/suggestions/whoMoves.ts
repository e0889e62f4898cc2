import type { SuggestionsResponse } from '@banyan/backstage-plugin-banyan-common';

/** Who or what changes its place with a move. */
export function whoMoves({
  kind,
  people,
  servicesThen,
}: Pick<
  SuggestionsResponse['suggestions'][number],
  'kind' | 'people' | 'servicesThen'
>): string {
  if (kind === 'team-to-unit') {
    if (people === undefined) return 'people not known';
    return people === 1 ? '1 person' : `${people} people`;
  }
  if (kind !== 'service-to-team') return 'nobody moves';
  return servicesThen === undefined
    ? '1 service'
    : `1 service; owner then has ${servicesThen}`;
}
