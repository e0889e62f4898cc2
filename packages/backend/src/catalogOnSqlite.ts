import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';

/**
 * Lets the catalog write to its SQLite file without waiting for the disk on every
 * transaction, which is most of the time that loading a catalog takes. A crash of the
 * portal loses nothing; a power failure may lose the last moments, which the catalog
 * reads again. PostgreSQL is left as it is.
 */
export default createBackendModule({
  pluginId: 'catalog',
  moduleId: 'on-sqlite',
  register(env) {
    env.registerInit({
      deps: { database: coreServices.database },
      async init({ database }) {
        const knex = await database.getClient();
        if (knex.client.config.client !== 'better-sqlite3') return;
        await knex.raw('PRAGMA journal_mode = WAL');
        await knex.raw('PRAGMA synchronous = NORMAL');
      },
    });
  },
});
