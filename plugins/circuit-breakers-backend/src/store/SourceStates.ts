import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { SourceState } from '../live/Board';

const ROWS_AT_ONCE = 500;

type Row = {
  source: string;
  revision: string;
  at: number | string;
  state: string;
};

/** Undefined when another version of Banyan wrote it in another form. */
function parsed({ state }: Row): SourceState | undefined {
  try {
    const value: SourceState = JSON.parse(state);
    return Array.isArray(value.readings) && value.episodes ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What sources told last by the database: what other replicas know, or this one before a start. */
export class SourceStates {
  readonly #database: Database;
  readonly #revisions = new Map<string, string>();
  /** What this replica has written itself. */
  readonly #own = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
  }

  wrote(revision: string): void {
    this.#own.add(revision);
    const [oldest] = this.#own;
    if (this.#own.size > 1_000 && oldest !== undefined)
      this.#own.delete(oldest);
  }

  /** The states that changed since the last call, of the sources of interest. */
  async changed(
    isOfInterest: (source: string) => boolean,
  ): Promise<Map<string, SourceState>> {
    const rows: Pick<Row, 'source' | 'revision'>[] = await this.#table().select(
      'source',
      'revision',
    );
    const sources = rows
      .filter(
        ({ source, revision }) =>
          isOfInterest(source) && this.#revisions.get(source) !== revision,
      )
      .filter(({ revision }) => !this.#own.has(revision))
      .map(({ source }) => source);
    const states = new Map<string, SourceState>();
    for (let at = 0; at < sources.length; at += ROWS_AT_ONCE) {
      const some = sources.slice(at, at + ROWS_AT_ONCE);
      for (const row of await this.#table().whereIn('source', some)) {
        this.#revisions.set(row.source, row.revision);
        const state = parsed(row);
        if (state) states.set(row.source, state);
      }
    }
    return states;
  }

  /** Of one source, whether it changed or not. */
  async of(source: string): Promise<SourceState | undefined> {
    const row = await this.#table().where({ source }).first();
    return row && parsed(row);
  }

  async forgetBefore(moment: number): Promise<void> {
    await this.#table().where('at', '<', moment).delete();
  }

  #table() {
    return this.#database<Row>('target_states');
  }
}
