import { TestDatabases } from '@backstage/backend-test-utils';
import { emptyDatabases } from '@banyan/backstage-plugin-banyan-node/testing';
import { MIGRATIONS } from '../store/migratedDatabase';

/** SQLite, and PostgreSQL where there is a server or one is required; to be called outside of tests. */
export const testDatabases = () =>
  emptyDatabases(MIGRATIONS, options => TestDatabases.create(options));
