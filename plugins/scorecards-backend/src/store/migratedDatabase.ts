import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { migrated } from '@banyan/backstage-plugin-banyan-node';

/** Where the steps are that lead from an empty database to today's tables. */
export const MIGRATIONS = resolvePackagePath(
  '@banyan/backstage-plugin-scorecards-backend',
  'migrations',
);

/** The database with today's tables. */
export const migratedDatabase = (service: DatabaseService) =>
  migrated(service, MIGRATIONS);
