import type { MoveKind } from '../moves';
import type { CallTally, Mover } from './callTally';
import type { PurityTally } from './purityTally';
import type { Fraction, Today } from './today';

/** What moves, with what is counted of it. */
export type Trial = { mover: Mover; calls: CallTally; purity: PurityTally };

/** Where it goes to: a place on the axis of the mover, and the unit that is then at home there. */
export type Target = { place: number; unit: number };

/** The figures as they would be. */
export type Effect = {
  mover: Mover;
  place: number;
  mirror: Fraction;
  purity: Fraction;
  /** Calls that what moves has with what is there. */
  near: number;
};

/** A move worth suggesting, by entity numbers. */
export type Candidate = Effect & {
  kind: MoveKind;
  what: number;
  to: number;
  /** Pairs of teams that have to coordinate and sit in one unit. */
  together: number;
};

export const value = ({ n, m }: Fraction) => (m === 0 ? 0 : n / m);

const byGain = (a: Candidate, b: Candidate) =>
  value(b.mirror) - value(a.mirror) ||
  value(b.purity) - value(a.purity) ||
  b.together - a.together ||
  b.near - a.near;

/** A figure after a move, from the part of it that the move touches. */
const after = (
  whole: Fraction,
  before: Fraction,
  then: Fraction,
): Fraction => ({
  n: whole.n - before.n + then.n,
  m: whole.m - before.m + then.m,
});

const isAbove = (a: Fraction, b: Fraction) => a.n * b.m > b.n * a.m;

/** Would a unit be left without any component? That is to dissolve it, not to move something. */
const leavesNothing = ({ unit, ofUnit }: Today, { axis, moving }: Mover) =>
  axis === unit && ofUnit[unit[moving[0]]].length === moving.length;

/** Counts single moves and keeps the best of the honest ones. */
export class Trials {
  tried = 0;
  raising = 0;
  honest = 0;
  #kept: Candidate[] = [];

  constructor(
    readonly today: Today,
    private readonly limit: number,
  ) {}

  /** The best honest moves, best first; of those as good the first that were tried. */
  best(): readonly Candidate[] {
    this.#kept = this.#kept.sort(byGain).slice(0, this.limit);
    return this.#kept;
  }

  /**
   * What the mirror score and purity would be; undefined when the first does not rise, or the
   * second falls. `options` moves have this one effect.
   */
  attempt(
    { mover, calls, purity }: Trial,
    { place, unit }: Target,
    options = 1,
  ): Effect | undefined {
    const { today } = this;
    this.tried += options;
    if (!calls.canGain) return undefined;
    const mirror = after(today.mirror, calls.before, calls.at(place));
    if (!isAbove(mirror, today.mirror)) return undefined;
    this.raising += options;
    const kept = after(today.purity, purity.before, purity.at(unit));
    const isLess =
      isAbove(today.purity, kept) || (kept.m === 0 && today.purity.m > 0);
    if (isLess || leavesNothing(today, mover)) return undefined;
    return { mover, place, mirror, purity: kept, near: calls.near(place) };
  }

  /** Keeps a move unless it leaves fewer pairs that have to coordinate in one unit. */
  keep(candidate: Candidate): void {
    if (candidate.together < this.today.together) return;
    this.honest++;
    // Of very many only the best are ever wanted.
    if (this.#kept.push(candidate) > 1000 + 2 * this.limit) this.best();
  }
}
