import type { BlastRadiusResponse } from '@banyan/backstage-plugin-banyan-common';

type Service = BlastRadiusResponse['services'][number];

const service = (
  name: string,
  distance: number,
  effect: Service['effect'],
  effectWithoutFallback: Service['effect'],
): Service => ({
  ref: `component:netflix/${name}`,
  distance,
  effect,
  effectWithoutFallback,
});

const call = (from: string, to: string) => ({
  from: `component:netflix/${from}`,
  to: `component:netflix/${to}`,
  critical: true,
  fallback: false,
});

/** What recommendation-service does to those above home-page: nothing, for the fallback holds. */
export const blastRadius = (
  told: Partial<BlastRadiusResponse> = {},
): BlastRadiusResponse => ({
  id: 'netflix:home-page:recommendation-service',
  services: [
    service('home-page', 0, 'degraded', 'fails'),
    service('netflix-api', 1, 'contained', 'fails'),
    service('zuul-2', 2, 'contained', 'fails'),
    service('fit', 3, 'contained', 'contained'),
  ],
  edges: [
    call('netflix-api', 'home-page'),
    call('zuul-2', 'netflix-api'),
    call('fit', 'zuul-2'),
  ],
  ...told,
});

/** The same where nothing catches it. */
export const nothingContained = (): BlastRadiusResponse => {
  const all = blastRadius();
  return {
    ...all,
    services: all.services.map(each => ({ ...each, effect: 'fails' })),
  };
};
