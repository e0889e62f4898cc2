import type { DatabaseService } from '@backstage/backend-plugin-api';

/** A connection to the database of a plugin. @public */
export type Database = Awaited<ReturnType<DatabaseService['getClient']>>;

/** The database of a plugin, with the tables that the steps in a folder lead to. @public */
export async function migrated(
  service: DatabaseService,
  directory: string,
): Promise<Database> {
  const database = await service.getClient();
  if (!service.migrations?.skip) await database.migrate.latest({ directory });
  return database;
}
