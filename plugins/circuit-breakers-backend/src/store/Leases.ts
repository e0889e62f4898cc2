import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Clock } from '../live/Clock';

const LEASE_MS = 10_000;
const ROWS_AT_ONCE = 200;
/** Every replica holds a lease on a name of its own, by which the others know that it lives. */
const REPLICA = '(replica) ';

type Row = { name: string; holder: string; until: number | string };

/** What this replica may do, and whether it is alone. */
export type Held = { names: ReadonlySet<string>; isAlone: boolean };

type LeasesOptions = { database: Database; clock: Clock; holder: string };

/** Duties that one replica has at a time, until it gives them back or is silent for too long. */
export class Leases {
  readonly #options: LeasesOptions;

  constructor(options: LeasesOptions) {
    this.#options = options;
  }

  /** Keeps what is held of the wanted, takes what is free, and gives back the rest. */
  async claim(wanted: ReadonlySet<string>): Promise<Held> {
    const { holder } = this.#options;
    const now = this.#options.clock.now();
    const names = new Set([...wanted, REPLICA + holder]);
    await this.#table()
      .where({ holder })
      .update({ until: now + LEASE_MS });
    const before = await this.#table();
    const taken = new Set(
      before
        .filter(each => each.holder === holder || Number(each.until) >= now)
        .map(({ name }) => name),
    );
    const free = [...names].filter(name => !taken.has(name));
    for (let at = 0; at < free.length; at += ROWS_AT_ONCE)
      await this.#take(free.slice(at, at + ROWS_AT_ONCE), now);
    const after = free.length > 0 ? await this.#table() : before;
    const mine = after.filter(each => each.holder === holder);
    const unwanted = mine.filter(({ name }) => !names.has(name));
    await this.#release(unwanted.map(({ name }) => name));
    return {
      names: new Set(
        mine.map(({ name }) => name).filter(name => wanted.has(name)),
      ),
      isAlone: !after.some(
        ({ name, until }) =>
          name.startsWith(REPLICA) &&
          name !== REPLICA + holder &&
          Number(until) >= now,
      ),
    };
  }

  /** Gives everything back, so that others need not wait. */
  async release(): Promise<void> {
    await this.#table().where({ holder: this.#options.holder }).delete();
  }

  /** Forgets what nobody has held for long. */
  async forgetBefore(moment: number): Promise<void> {
    await this.#table()
      .where('until', '<', moment)
      .whereNot({ holder: '' })
      .delete();
  }

  async #take(names: string[], now: number): Promise<void> {
    const { holder } = this.#options;
    const until = now + LEASE_MS;
    await this.#table()
      .insert(names.map(name => ({ name, holder, until })))
      .onConflict('name')
      .merge(['holder', 'until'])
      .where('leases.until', '<', now);
  }

  async #release(names: string[]): Promise<void> {
    const { holder } = this.#options;
    for (let at = 0; at < names.length; at += ROWS_AT_ONCE)
      await this.#table()
        .where({ holder })
        .whereIn('name', names.slice(at, at + ROWS_AT_ONCE))
        .delete();
  }

  #table() {
    return this.#options.database<Row>('leases');
  }
}
