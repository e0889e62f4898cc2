import { useRouteRef } from '@backstage/core-plugin-api';
import type { MeasureId } from '@banyan/backstage-plugin-banyan-common';
import {
  breakersRouteRef,
  conwayRouteRef,
  migrationsRouteRef,
  ownershipRouteRef,
  scorecardsRouteRef,
} from '../routes';

type Page = 'ownership' | 'conway' | 'breakers' | 'migrations' | 'scorecards';

/** On which page, and in which tab of it, a measure is shown in full. */
const PLACES: Record<MeasureId, readonly [page: Page, tab: string]> = {
  services: ['ownership', '/services'],
  'two-pizza': ['ownership', '/teams'],
  'team-load': ['ownership', '/teams'],
  mirror: ['conway', ''],
  congruence: ['conway', ''],
  modularity: ['conway', ''],
  propagation: ['conway', ''],
  cycle: ['conway', ''],
  'shared-stores': ['ownership', '/findings'],
  coverage: ['breakers', '/coverage'],
  migrations: ['migrations', ''],
  levels: ['scorecards', ''],
};

/** Where a measure of a group is shown in full; undefined = this portal has no such page. */
export function useMeasureLinks(): (
  measure: MeasureId,
  ref: string,
) => string | undefined {
  const bases = {
    ownership: useRouteRef(ownershipRouteRef),
    conway: useRouteRef(conwayRouteRef),
    breakers: useRouteRef(breakersRouteRef),
    migrations: useRouteRef(migrationsRouteRef),
    scorecards: useRouteRef(scorecardsRouteRef),
  };
  return (measure, ref) => {
    const [page, tab] = PLACES[measure];
    const base = bases[page]?.();
    return base && `${base}${tab}?${new URLSearchParams({ scope: ref })}`;
  };
}
