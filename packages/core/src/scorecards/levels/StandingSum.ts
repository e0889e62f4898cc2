import type { Standing } from '../result';
import { reachedOf } from './reachedOf';

/** Adds up checks that count, by their level as a position in the ladder, to a standing. */
export class StandingSum {
  #levels = 0;
  #blocked = 0;
  #passed = 0;
  #counting = 0;
  #points = 0;
  #possible = 0;

  add(position: number, weight: number, holds: boolean) {
    this.#levels |= 1 << position;
    this.#counting += 1;
    this.#possible += weight;
    if (holds) {
      this.#blocked |= 1 << position;
    } else {
      this.#passed += 1;
      this.#points += weight;
    }
  }

  standing(): Standing {
    const lowest = 31 - Math.clz32(this.#blocked & -this.#blocked);
    const blockedAt = this.#blocked === 0 ? null : lowest;
    return {
      reached: reachedOf(this.#levels, blockedAt),
      blockedAt,
      levels: this.#levels,
      passed: this.#passed,
      counting: this.#counting,
      points: this.#points,
      possible: this.#possible,
    };
  }
}
