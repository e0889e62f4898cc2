import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  ErrorState,
  LoadingState,
  TierCounts,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useMemo } from 'react';
import { ownershipView } from '../data/ownershipView';
import { unitColourOf } from '../data/unitColourOf';
import { NeighbourList, ServiceList, StoreList } from '../map/PanelLists';
import { teamDetails } from '../map/teamDetails';
import { useOwnershipLink } from '../page/useOwnershipLink';
import { Card } from './Card';
import styles from './Cards.module.css';

/** The view around a group: its whole organization, since its neighbours are there. */
function useViewAround(ref: string) {
  const ownership = useTopology('ownership', {});
  const group = ownership.value?.groups.find(one => one.ref === ref);
  const graph = useTopology(
    'graph',
    group ? { scope: group.organization ?? ref } : undefined,
  );
  const view = useMemo(
    () =>
      graph.value && ownership.value
        ? ownershipView(graph.value, ownership.value)
        : undefined,
    [graph.value, ownership.value],
  );
  const missing = ownership.value !== undefined && group === undefined;
  const failed = ownership.error ? ownership : graph;
  return { view, missing, error: failed.error, retry: failed.retry };
}

/** What a group owns, itself and with everything below it, and whom that talks to. @public */
export const EntityOwnsCard = () => {
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const { view, missing, error, retry } = useViewAround(ref);
  const linkTo = useOwnershipLink();
  const details = view && teamDetails(view, ref);
  if (missing || (view && !details)) {
    return (
      <Card title="What it owns">
        <p className={styles.text}>
          The topology does not know this group yet; it will at its next
          refresh.
        </p>
      </Card>
    );
  }
  if (!details) {
    return (
      <Card title="What it owns">
        {error ? (
          <ErrorState
            title="What it owns could not be read"
            error={error}
            retry={retry}
          />
        ) : (
          <LoadingState label="Loading what it owns" heights={[20, 120]} />
        )}
      </Card>
    );
  }
  const { group } = details;
  return (
    <Card title="What it owns">
      <table className={styles.counts}>
        <thead>
          <tr>
            <td />
            <th scope="col">itself</th>
            <th scope="col">with all below</th>
          </tr>
        </thead>
        <tbody>
          {(['services', 'components', 'stores'] as const).map(what => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{group[what].direct}</td>
              <td>{group[what].aggregated}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>
        <span className={styles.muted}>Tiers:</span>{' '}
        <TierCounts counts={group.tiers.aggregated} />
      </p>
      <ServiceList services={details.services} />
      <StoreList stores={details.stores} />
      <NeighbourList
        neighbours={details.neighbours}
        colourOf={unitColourOf(view)}
      />
      <p className={styles.text}>
        <Link href={linkTo({ scope: group.organization, team: ref })}>
          See it on the map
        </Link>
      </p>
    </Card>
  );
};
