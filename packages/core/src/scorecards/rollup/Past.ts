import type { Verdict } from '../check';
import type { CourseParts } from './course';
import type { StandingTally } from './StandingTally';

/** The verdicts of every entity in a tally, that can be walked back in time. */
export class Past {
  readonly #parts: CourseParts;
  readonly #tally: StandingTally;
  /** What was otherwise than now; null = nothing was said. */
  readonly #undone = new Map<string, Map<string, Verdict | null>>();
  /** Entities by when they were first judged, the newest first. */
  readonly #first: { ref: string; at: number }[] = [];
  #nextChange = 0;
  #nextFirst = 0;

  constructor(parts: CourseParts, tally: StandingTally) {
    this.#parts = parts;
    this.#tally = tally;
    for (const ref of tally.entities) {
      parts
        .verdictsOf(ref)
        ?.forEach((verdict, key) => tally.add({ ref, key, verdict }, 1));
      const at = parts.firstAt?.(ref);
      if (at !== undefined) this.#first.push({ ref, at });
    }
    this.#first.sort((a, b) => b.at - a.at);
  }

  /** Back to a moment; never forward again. */
  goTo(at: number) {
    const { changes, verdictsOf } = this.#parts;
    for (; changes[this.#nextChange]?.at > at; this.#nextChange++) {
      const { entityRef, check, from } = changes[this.#nextChange];
      this.#set(entityRef, check, from);
    }
    for (; this.#first[this.#nextFirst]?.at > at; this.#nextFirst++) {
      const { ref } = this.#first[this.#nextFirst];
      const keys = [
        ...(verdictsOf(ref)?.keys() ?? []),
        ...(this.#undone.get(ref)?.keys() ?? []),
      ];
      for (const key of keys) this.#set(ref, key, null);
    }
  }

  #set(ref: string, key: string, to: Verdict | null) {
    const undone = this.#undone.get(ref) ?? new Map<string, Verdict | null>();
    const known = undone.get(key);
    const verdict =
      known === undefined ? this.#parts.verdictsOf(ref)?.get(key) : known;
    if (verdict) this.#tally.add({ ref, key, verdict }, -1);
    if (to !== null) this.#tally.add({ ref, key, verdict: to }, 1);
    this.#undone.set(ref, undone.set(key, to));
  }
}
