import type {
  DatabaseService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { migratedDatabase } from '../migratedDatabase';
import type { TopologyConfig } from '../topologyConfig';
import type { Views } from '../view/Views';
import { Acceptances } from './Acceptances';
import { DatabaseAcceptanceStore } from './DatabaseAcceptanceStore';
import { Subjects } from './Subjects';

type Services = {
  database: DatabaseService;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
};

/** The acceptances in the database of the plugin, with the permissions to make and withdraw them. */
export async function startAcceptances(
  { database, logger, ...services }: Services,
  views: Views,
  { longestAcceptanceDays: longestDays }: TopologyConfig,
): Promise<Acceptances> {
  const store = new DatabaseAcceptanceStore(await migratedDatabase(database));
  const subjects = new Subjects({ ...services, views });
  return new Acceptances({ store, subjects, views, logger, longestDays });
}
