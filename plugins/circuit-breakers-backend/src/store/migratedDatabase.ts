import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';

/** A connection to the database of the plugin. */
export type Database = Awaited<ReturnType<DatabaseService['getClient']>>;

/** Where the steps are that lead from an empty database to today's tables. */
export const MIGRATIONS = resolvePackagePath(
  '@banyan/backstage-plugin-circuit-breakers-backend',
  'migrations',
);

/** The database with today's tables. */
export async function migratedDatabase(
  service: DatabaseService,
): Promise<Database> {
  const database = await service.getClient();
  if (!service.migrations?.skip)
    await database.migrate.latest({ directory: MIGRATIONS });
  return database;
}
