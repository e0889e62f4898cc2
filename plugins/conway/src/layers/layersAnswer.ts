import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';

const times = (count: number, one: string, many: string) =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;

/** How the layers are, in one sentence, and the worst of it. */
export function layersAnswer({ doma, deviations }: AlignmentResponse) {
  const count = (kind: string) =>
    deviations.filter(each => each.kind === kind).length;
  const broken = [
    times(count('upward-call'), 'goes up', 'go up'),
    times(
      count('gateway-bypass'),
      'walks around a gateway',
      'walk around a gateway',
    ),
    times(
      count('store-across-domains'),
      'store is shared across domains',
      'stores are shared across domains',
    ),
  ].flatMap(each => each ?? []);
  if (doma.crossings === 0) {
    return { clean: 'No call between two domains is known', broken };
  }
  return {
    clean: `${doma.clean} of ${doma.crossings} calls between domains are clean`,
    broken,
  };
}
