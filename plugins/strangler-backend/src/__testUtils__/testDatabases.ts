import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS } from '../store/migratedDatabase';

const SERVER = process.env.BANYAN_POSTGRES;
const REQUIRED = (process.env.BANYAN_REQUIRE ?? '').includes('postgres');

/** SQLite, and PostgreSQL where there is a server or one is required; to be called outside of tests. */
export function testDatabases() {
  // Any server will do; TestDatabases takes its address from the name of a version.
  if (SERVER)
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING = SERVER;
  const databases = TestDatabases.create({
    ids: SERVER || REQUIRED ? ['SQLITE_3', 'POSTGRES_18'] : ['SQLITE_3'],
    disableDocker: true,
  });
  type Id = Parameters<typeof databases.init>[0];
  return {
    ids: databases.eachSupportedId(),
    isComplete: !REQUIRED || databases.supports('POSTGRES_18'),
    /** An empty database with today's tables. */
    migrated: async (id: Id = 'SQLITE_3') => {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory: MIGRATIONS });
      return knex;
    },
  };
}
