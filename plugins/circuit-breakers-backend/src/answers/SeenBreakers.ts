import { NotFoundError } from '@backstage/errors';
import type {
  BreakerItem,
  BreakerSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import type { LiveBreakers } from '../live/LiveBreakers';
import type { May } from '../orders/Control';
import { breakerItem } from './breakerItem';
import { sourcesAnswer } from './sourcesAnswer';
import type { View } from './Views';
import { type VisibleBreaker, visibleBreakers } from './visibleBreakers';

/** What a caller sees, where, and may do. */
export type Sight = {
  view: View;
  may: May;
  scope?: string;
  /** The reference of the user who asks. */
  me?: string;
};

type SeenBreakersOptions = Sight & { live: LiveBreakers };

/** The breakers as one caller sees them at one moment. */
export class SeenBreakers {
  readonly view: View;
  /** In scope. */
  readonly breakers: readonly VisibleBreaker[];
  readonly #options: SeenBreakersOptions;
  readonly #isInScope: (ref: string) => boolean;

  constructor(options: SeenBreakersOptions) {
    const { live, view, scope } = options;
    this.#options = options;
    this.view = view;
    this.#isInScope = view.seen.inScope(scope);
    this.breakers = visibleBreakers(view, live.current()).filter(
      ({ entityRef }) => this.#isInScope(entityRef),
    );
  }

  isInScope(ref: string): boolean {
    return this.#isInScope(ref);
  }

  item(breaker: VisibleBreaker): BreakerItem {
    const { view, may } = this.#options;
    return breakerItem(breaker, view.seen, may(breaker.entityRef));
  }

  items(): BreakerItem[] {
    return this.breakers.map(each => this.item(each));
  }

  sources(): BreakerSourceInfo[] {
    const { live, view, scope } = this.#options;
    const told = new Map<string, number>();
    for (const { live: breaker } of this.breakers)
      if (breaker)
        told.set(breaker.source, (told.get(breaker.source) ?? 0) + 1);
    return sourcesAnswer(view, live.sources(), {
      isInScope: this.#isInScope,
      everything: scope === undefined,
      told,
    });
  }

  /** Fails when the caller sees no breaker with the id. */
  find(id: string): VisibleBreaker {
    const breaker = this.breakers.find(each => each.id === id);
    if (breaker) return breaker;
    throw new NotFoundError(
      `There is no breaker ${id}, or you may not see the component that has it`,
    );
  }
}
