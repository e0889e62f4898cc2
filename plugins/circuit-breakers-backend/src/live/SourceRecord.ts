import type {
  BreakerOrder,
  BreakerSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import { MISSED_READINGS } from '@banyan/core';

/** What is read, or who pushes. */
export type SourceDescription = {
  id: string;
  type: string;
  title: string;
  /** The component that it is told to be of. */
  entityRef?: string;
  /** How often it is read, or is to push. */
  intervalMs: number;
  orders: readonly BreakerOrder[];
  simulated: boolean;
};

type Health = BreakerSourceInfo['health'];

/** How it went with a source. */
export type SourceHealth = {
  readAt?: number;
  /** In a row. */
  failures: number;
  problem?: string;
};

/** How one source is. */
export class SourceRecord {
  about: SourceDescription;
  /** Breakers that it tells of. */
  readonly ids = new Set<string>();
  state: SourceHealth = { failures: 0 };
  /** True while this replica reads it. */
  isOurs = false;
  /** How much later than others we hear of it: readings of another replica come by the database. */
  lagMs = 0;
  #health: Health = 'waiting';

  constructor(about: SourceDescription) {
    this.about = about;
  }

  /** How long a reading may be the last one, by the rule of three missed ones. */
  get intervalMs(): number {
    return this.about.intervalMs + this.lagMs;
  }

  /** True when nobody knows how its breakers are. */
  get isDown(): boolean {
    return this.state.failures >= MISSED_READINGS;
  }

  /** Whether its health is another one than at the last call. */
  hasTurned(now: number): boolean {
    const before = this.#health;
    this.#health = this.health(now);
    return before !== this.#health;
  }

  health(now: number): Health {
    const { readAt, failures } = this.state;
    if (this.isDown) return 'failing';
    if (readAt === undefined) return failures > 0 ? 'failing' : 'waiting';
    return now - readAt > MISSED_READINGS * this.intervalMs ? 'silent' : 'ok';
  }
}
