import type { LevelsResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ScorecardsApi } from '../data';

/** How one entity stands, with the ladder that the number is of. */
export type LevelOf = LevelsResponse['items'][number] & {
  levels: readonly string[];
};

const MOST_REFS = 100;
const KEPT_MS = 30_000;

type Kept = { level: Promise<LevelOf | undefined>; until: number };

type Waiting = {
  ref: string;
  resolve: (level: LevelOf | undefined) => void;
  reject: (cause: unknown) => void;
};

/** Reads the levels of the rows of a list in one question, not in one a row. */
export class LevelBatch {
  private readonly kept = new Map<string, Kept>();
  private waiting: Waiting[] = [];

  constructor(private readonly client: Pick<ScorecardsApi, 'levels'>) {}

  /** Undefined = nothing is known of it, or it may not be read. */
  levelOf(ref: string): Promise<LevelOf | undefined> {
    const known = this.kept.get(ref);
    if (known && known.until > Date.now()) return known.level;
    const level = new Promise<LevelOf | undefined>((resolve, reject) => {
      this.waiting.push({ ref, resolve, reject });
      // All rows of a list are drawn in one go: what they ask is collected until then.
      if (this.waiting.length === 1) queueMicrotask(() => void this.ask());
    });
    this.kept.set(ref, { level, until: Date.now() + KEPT_MS });
    level.catch(() => this.kept.delete(ref));
    return level;
  }

  private async ask() {
    const all = this.waiting;
    this.waiting = [];
    for (let start = 0; start < all.length; start += MOST_REFS) {
      const part = all.slice(start, start + MOST_REFS);
      try {
        const refs = part.map(({ ref }) => ref);
        const { levels, items } = await this.client.levels({ refs });
        const byRef = new Map(items.map(item => [item.ref, item]));
        for (const { ref, resolve } of part) {
          const item = byRef.get(ref);
          resolve(item && { ...item, levels });
        }
      } catch (cause) {
        for (const { reject } of part) reject(cause);
      }
    }
  }
}
