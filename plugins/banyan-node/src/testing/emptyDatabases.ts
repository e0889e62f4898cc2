import type { Database } from '../database';

const SERVER = process.env.BANYAN_POSTGRES;
const REQUIRED = (process.env.BANYAN_REQUIRE ?? '').includes('postgres');

type Kind = 'SQLITE_3' | 'POSTGRES_18';

/** What is asked of TestDatabases of `@backstage/backend-test-utils`. @public */
export type DatabaseKinds<Id extends string> = {
  eachSupportedId(): [Id][];
  supports(id: Kind): boolean;
  init(id: Kind | Id): Promise<Database>;
};

/**
 * SQLite, and PostgreSQL where there is a server or one is required; to be called outside of tests.
 * A folder says the steps that lead to today's tables. @public
 */
export function emptyDatabases<Id extends string>(
  directory: string,
  create: (options: {
    ids: Kind[];
    disableDocker: boolean;
  }) => DatabaseKinds<Id>,
) {
  // Any server will do; TestDatabases takes its address from the name of a version.
  if (SERVER)
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING = SERVER;
  const databases = create({
    ids: SERVER || REQUIRED ? ['SQLITE_3', 'POSTGRES_18'] : ['SQLITE_3'],
    disableDocker: true,
  });
  return {
    ids: databases.eachSupportedId(),
    isComplete: !REQUIRED || databases.supports('POSTGRES_18'),
    /** An empty database with today's tables. */
    migrated: async (id: Kind | Id = 'SQLITE_3') => {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory });
      return knex;
    },
  };
}
