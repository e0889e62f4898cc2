import type { Measures } from '@banyan/backstage-plugin-banyan-common';
import type {
  Communities,
  PlaceMeasures,
  Purity,
  TeamLoads,
} from '@banyan/core';

/** The n of m of a measure, without the things it is counted from. */
export const plain = ({ value, n, m, unknown }: Purity | TeamLoads) => ({
  value,
  n,
  m,
  unknown,
});

type PlacesAnswer = Pick<
  Measures,
  | 'mirror'
  | 'purity'
  | 'congruence'
  | 'modularity'
  | 'teamLoad'
  | 'crossUnit'
  | 'crossTeam'
>;

/** The measures that depend on who owns what and where. */
export function placesAnswer(
  places: PlaceMeasures,
  communities: Communities,
): PlacesAnswer {
  const { value, n, m, unknown, split } = places.congruence;
  return {
    mirror: places.mirror,
    purity: plain(places.purity),
    congruence: { value, n, m, unknown, split },
    modularity: {
      value: places.modularity,
      best: communities.modularity,
      agreement: places.agreement,
      groups: communities.count,
    },
    teamLoad: plain(places.teamLoad),
    crossUnit: places.crossUnit,
    crossTeam: places.crossTeam,
  };
}
