import { ConflictError } from '@backstage/errors';
import type { ComponentTally, FileTally, PairTally } from '@banyan/core';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { CommitTally } from './commitTally';
import type {
  CoordinationStore,
  Mined,
  RepositoryState,
  Totals,
} from './CoordinationStore';
import type { Months } from './months';
import { addRows, TALLY_TABLES, totalsOf } from './tallyTables';
import type { RepositoryTally } from './tallies';

const REPOSITORIES = 'git_repositories';
const TALLIES = Object.values(TALLY_TABLES);

type Row = {
  name: string;
  last_commit: string | null;
  mapping: string | null;
  mined_at: string | null;
  error: string | null;
};

type Of<T> = T & { repository: string };

const toState = (row: Row): RepositoryState => ({
  name: row.name,
  lastCommit: row.last_commit ?? undefined,
  mapping: row.mapping ?? undefined,
  minedAt: row.mined_at ?? undefined,
  error: row.error ?? undefined,
});

/** As it is in the database. */
type TogetherRow = Omit<CommitTally, 'components'> & { components: string };

const asText = ({ components, ...row }: CommitTally): TogetherRow => ({
  ...row,
  components: JSON.stringify(components),
});

/** Keeps what is mined in the database of the plugin. */
export class DatabaseCoordinationStore implements CoordinationStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async states(): Promise<RepositoryState[]> {
    const rows = await this.#database<Row>(REPOSITORIES).orderBy('name');
    return rows.map(toState);
  }

  async totals(months: Months): Promise<Totals> {
    const { files, components, pairs, together } = TALLY_TABLES;
    return this.#atOneMoment(async database => ({
      files: await totalsOf<Of<FileTally>>(database, files, months),
      components: await totalsOf<Of<ComponentTally>>(
        database,
        components,
        months,
      ),
      pairs: await totalsOf<Of<PairTally>>(database, pairs, months),
      together: (
        await totalsOf<Of<TogetherRow>>(database, together, months)
      ).map(row => ({ ...row, components: JSON.parse(row.components) })),
    }));
  }

  async save({ tallies, since, anew, name, ...mined }: Mined): Promise<void> {
    await this.#database.transaction(async transaction => {
      const repositories = () => transaction<Row>(REPOSITORIES).where({ name });
      // The row that another replica would have to wait for.
      await transaction<Row>(REPOSITORIES)
        .insert({ name })
        .onConflict('name')
        .ignore();
      const before = await repositories().forUpdate().first('last_commit');
      if ((before?.last_commit ?? undefined) !== since) {
        throw new ConflictError(`${name} was mined by another replica`);
      }
      if (anew) {
        for (const table of TALLIES)
          await transaction(table.name).where({ repository: name }).delete();
      }
      for (const tally of tallies) await this.#add(transaction, name, tally);
      await repositories().update({
        last_commit: mined.lastCommit,
        mapping: mined.mapping,
        mined_at: mined.minedAt,
        error: null,
      });
    });
  }

  async fail(name: string, error: string): Promise<void> {
    await this.#database<Row>(REPOSITORIES)
      .insert({ name, error })
      .onConflict('name')
      .merge({ error });
  }

  async keepOnly(names: readonly string[]): Promise<void> {
    await this.#database.transaction(async transaction => {
      await transaction(REPOSITORIES)
        .whereNotIn('name', [...names])
        .delete();
      for (const table of TALLIES)
        await transaction(table.name)
          .whereNotIn('repository', [...names])
          .delete();
    });
  }

  async forgetBefore(month: string): Promise<void> {
    for (const table of TALLIES)
      await this.#database(table.name).where('month', '<', month).delete();
  }

  async #add(database: Database, repository: string, tally: RepositoryTally) {
    const { files, components, pairs, together } = TALLY_TABLES;
    const add = addRows.bind(undefined, database);
    await add(files, { repository, rows: tally.files });
    await add(components, { repository, rows: tally.components });
    await add(pairs, { repository, rows: tally.pairs });
    await add(together, { repository, rows: tally.together.map(asText) });
  }

  /** SQLite has one connection here, and so sees one moment in every transaction. */
  #atOneMoment<T>(read: (database: Database) => Promise<T>): Promise<T> {
    const isPostgres = this.#database.client.config.client === 'pg';
    return this.#database.transaction(
      read,
      isPostgres ? { isolationLevel: 'repeatable read', readOnly: true } : {},
    );
  }
}
