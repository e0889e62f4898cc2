import { neighbours, NONE } from '../../graph';
import type { Fraction, Today } from './today';

/** A call of something that moves, as positions. */
export type MovedCall = { from: number; to: number };

/** What moves and which of its places changes: `axis` by component, `other` stays. */
export type Mover = {
  moving: readonly number[];
  axis: Int32Array;
  other: Int32Array;
};

/** The calls at what moves, each once. */
export function* callsAt(
  { callees, callers }: Pick<Today, 'callees' | 'callers'>,
  moving: readonly number[],
): Generator<MovedCall> {
  const isMoving = new Set(moving);
  for (const one of moving) {
    for (const to of neighbours(callees, one)) yield { from: one, to };
    for (const from of neighbours(callers, one)) {
      if (!isMoving.has(from)) yield { from, to: one };
    }
  }
}

/** Does a call agree with the organisation? Undefined = it cannot be told. */
export function agrees(
  [axisFrom, axisTo]: readonly [number, number],
  [otherFrom, otherTo]: readonly [number, number],
): boolean | undefined {
  const ends = [axisFrom, axisTo, otherFrom, otherTo];
  if (ends.includes(NONE)) return undefined;
  return (axisFrom === axisTo) === (otherFrom === otherTo);
}

/** The calls of what moves, counted so that their agreement at any target is a sum. */
export class CallTally {
  readonly before: Fraction = { n: 0, m: 0 };
  #judged = 0;
  #agreeing = 0;
  /** By place of the other end: calls that agree when they meet there, and those that do not. */
  readonly #meet = new Map<number, number>();
  readonly #part = new Map<number, number>();

  constructor(today: Today, { moving, axis, other }: Mover) {
    const isMoving = new Set(moving);
    for (const { from, to } of callsAt(today, moving)) {
      const others = [other[from], other[to]] as const;
      this.#countBefore(agrees([axis[from], axis[to]], others));
      if (isMoving.has(from) && isMoving.has(to)) {
        this.#countInner(agrees([0, 0], others));
      } else {
        const place = axis[isMoving.has(from) ? to : from];
        this.#countOuter(place, agrees([0, 0], others));
      }
    }
  }

  /** False when all the calls agree as it is, so that no target can be better. */
  get canGain(): boolean {
    return this.before.n < this.before.m || this.before.m !== this.#judged;
  }

  /** How many of the calls agree, and can be judged, with everything that moves at `target`. */
  at(target: number): Fraction {
    const n =
      this.#agreeing +
      (this.#meet.get(target) ?? 0) -
      (this.#part.get(target) ?? 0);
    return { n, m: this.#judged };
  }

  /** Calls that stay with somebody at `target`. */
  near(target: number): number {
    return (this.#meet.get(target) ?? 0) + (this.#part.get(target) ?? 0);
  }

  #countBefore(agree: boolean | undefined) {
    if (agree !== undefined) this.before.m++;
    if (agree) this.before.n++;
  }

  #countInner(agreeTogether: boolean | undefined) {
    if (agreeTogether !== undefined) this.#judged++;
    if (agreeTogether) this.#agreeing++;
  }

  #countOuter(place: number, agreeTogether: boolean | undefined) {
    if (place === NONE || agreeTogether === undefined) return;
    this.#judged++;
    if (!agreeTogether) this.#agreeing++;
    const counts = agreeTogether ? this.#meet : this.#part;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
}
