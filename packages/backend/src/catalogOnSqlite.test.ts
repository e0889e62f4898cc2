import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import catalogOnSqlite from './catalogOnSqlite';

describe('catalogOnSqlite', () => {
  const directory = mkdtempSync(join(tmpdir(), 'banyan-sqlite-'));

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('turns on the write-ahead log of the file and waits for the disk only at checkpoints', async () => {
    const settings: unknown[] = [];
    const reader = createBackendModule({
      pluginId: 'catalog',
      moduleId: 'reader',
      register(env) {
        env.registerInit({
          deps: {
            database: coreServices.database,
            lifecycle: coreServices.lifecycle,
          },
          async init({ database, lifecycle }) {
            lifecycle.addStartupHook(async () => {
              const knex = await database.getClient();
              settings.push(
                ...(await knex.raw('PRAGMA journal_mode')),
                ...(await knex.raw('PRAGMA synchronous')),
              );
            });
          },
        });
      },
    });
    const connection = { directory };
    const backend = { database: { client: 'better-sqlite3', connection } };
    const started = await startTestBackend({
      features: [
        databaseServiceFactory,
        mockServices.rootConfig.factory({ data: { backend } }),
        catalogOnSqlite,
        reader,
      ],
    });
    await started.stop();
    expect(settings).toEqual([{ journal_mode: 'wal' }, { synchronous: 1 }]);
  });
});
