import type { Verdict } from '../check';
import { StandingSum } from '../levels/StandingSum';
import { type Columns, holdsAt, isCountedRank, rankOf } from './columns';
import type { ReportParts } from './rows';

/** What a check says of an entity. */
export type Said = { ref: string; key: string; verdict: Verdict };

/**
 * For each row and check: how many members count, and how many of them hold back. A verdict can
 * be put in and taken out again, so that the past is the present with its changes undone.
 */
export class StandingTally {
  readonly #counting: Int32Array;
  readonly #holding: Int32Array;
  /** For each row: verdicts that count, of members by which it is rated. */
  readonly #rating: Int32Array;
  readonly #rowsOf = new Map<string, number[]>();
  readonly #changed = new Set<number>();
  readonly #parts: ReportParts;
  readonly #columns: Columns;

  constructor(parts: ReportParts, columns: Columns) {
    const { rows } = parts;
    this.#parts = parts;
    this.#columns = columns;
    this.#counting = new Int32Array(rows.length * columns.size);
    this.#holding = new Int32Array(rows.length * columns.size);
    this.#rating = new Int32Array(rows.length);
    for (const [row, { members }] of rows.entries()) {
      this.#changed.add(row);
      for (const member of members) {
        const known = this.#rowsOf.get(member);
        if (known) known.push(row);
        else this.#rowsOf.set(member, [row]);
      }
    }
  }

  /** Every entity that belongs to a row. */
  get entities(): Iterable<string> {
    return this.#rowsOf.keys();
  }

  /** Puts a verdict in (1), or takes it out (-1). */
  add({ ref, key, verdict }: Said, times: 1 | -1) {
    const column = this.#columns.positions.get(key);
    const rank = rankOf(verdict);
    if (column === undefined || this.#columns.levels[column] < 0) return;
    if (!isCountedRank(rank)) return;
    if (this.#parts.applies?.(ref, key) === false) return;
    const holds = holdsAt(this.#columns, column, rank);
    const rates = this.#parts.rates?.(ref) ?? true;
    for (const row of this.#rowsOf.get(ref) ?? []) {
      const cell = row * this.#columns.size + column;
      this.#counting[cell] += times;
      if (holds) this.#holding[cell] += times;
      if (rates) this.#rating[row] += times;
      this.#changed.add(row);
    }
  }

  /** The rows that have changed since it was asked last; at first all. */
  changed(): number[] {
    const rows = [...this.#changed];
    this.#changed.clear();
    return rows;
  }

  /** How a row stands now; reached null = not rated. */
  standing(row: number) {
    const { size, levels, weights } = this.#columns;
    const sum = new StandingSum();
    for (let column = 0; column < size; column++) {
      const cell = row * size + column;
      if (this.#counting[cell] === 0) continue;
      sum.add(levels[column], weights[column], this.#holding[cell] > 0);
    }
    const { reached, passed, counting } = sum.standing();
    const rated = this.#rating[row] > 0;
    return { reached: rated ? reached : null, passed, counting };
  }
}
