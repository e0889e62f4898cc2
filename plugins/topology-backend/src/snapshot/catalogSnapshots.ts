import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { durationToMilliseconds } from '@backstage/types';
import { measuredRead } from '../metrics/measuredRead';
import { measureSnapshot } from '../metrics/measureSnapshot';
import type { TopologyConfig } from '../topologyConfig';
import { readSnapshot } from './readSnapshot';
import { SnapshotStore } from './SnapshotStore';
import { withinTime } from './withinTime';

type Services = {
  auth: AuthService;
  catalog: CatalogService;
  logger: LoggerService;
  metrics: MetricsService;
};

/** The store of what the plugin itself may read of the catalog: everything. */
export function catalogSnapshots(
  { auth, catalog, logger, metrics }: Services,
  { refresh }: TopologyConfig,
): SnapshotStore {
  const limitMs = durationToMilliseconds(refresh.timeout);
  const read = async () =>
    readSnapshot(catalog, await auth.getOwnServiceCredentials());
  const store = new SnapshotStore({
    logger,
    // A catalog that hangs must not keep the next reading from being tried.
    read: measuredRead(metrics, () => withinTime(read(), limitMs)),
  });
  measureSnapshot(metrics, () => store.latest);
  return store;
}
