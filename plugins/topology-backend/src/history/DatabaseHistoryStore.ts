import type { AlignmentDay } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { HistoryStore, RecordedDay, ScopeFigures } from './HistoryStore';

const TABLE = 'alignment_history';
/** How everything is called in the table. */
const EVERYTHING = '';
/** SQLite takes only so many values at once. */
const ROWS_AT_ONCE = 50;

type Row = {
  scope: string;
  day: string;
  version: string;
  mirror: number | null;
  purity: number | null;
  congruence: number | null;
  modularity: number | null;
  propagation_cost: number | null;
  core_size: number | null;
  team_load: number | null;
  cross_unit: number | null;
  distributed_monolith: number | null;
  open: number;
  components: number;
};

const toDay = (row: Row): AlignmentDay => ({
  day: row.day,
  mirror: row.mirror,
  purity: row.purity,
  congruence: row.congruence,
  modularity: row.modularity,
  propagationCost: row.propagation_cost,
  coreSize: row.core_size,
  teamLoad: row.team_load,
  crossUnit: row.cross_unit,
  distributedMonolith: row.distributed_monolith,
  open: row.open,
  components: row.components,
});

const toRow = (figures: ScopeFigures, { day, version }: RecordedDay): Row => ({
  scope: figures.scope ?? EVERYTHING,
  day,
  version,
  mirror: figures.mirror,
  purity: figures.purity,
  congruence: figures.congruence,
  modularity: figures.modularity,
  propagation_cost: figures.propagationCost,
  core_size: figures.coreSize,
  team_load: figures.teamLoad,
  cross_unit: figures.crossUnit,
  distributed_monolith: figures.distributedMonolith,
  open: figures.open,
  components: figures.components,
});

/** Keeps the measures in the database of the plugin. */
export class DatabaseHistoryStore implements HistoryStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async days(scope: string = EVERYTHING): Promise<AlignmentDay[]> {
    const rows = await this.#database<Row>(TABLE)
      .where({ scope })
      .orderBy('day');
    return rows.map(toDay);
  }

  async versionOf(day: string): Promise<string | undefined> {
    const row = await this.#database<Row>(TABLE).where({ day }).first();
    return row?.version;
  }

  async replace(recorded: RecordedDay): Promise<void> {
    const { day, scopes } = recorded;
    const rows = scopes.map(each => toRow(each, recorded));
    await this.#database.transaction(async transaction => {
      await transaction<Row>(TABLE).where({ day }).delete();
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
        await transaction<Row>(TABLE).insert(
          rows.slice(from, from + ROWS_AT_ONCE),
        );
    });
  }

  async forgetBefore(day: string): Promise<void> {
    await this.#database<Row>(TABLE).where('day', '<', day).delete();
  }
}
