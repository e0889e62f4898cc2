import type {
  BreakerSource,
  BreakerSourcesExtensionPoint,
} from '@banyan/backstage-plugin-banyan-node';
import type { BreakerSources } from './targets';

/** The kinds of producers that can be read, each type once. */
export class SourceKinds implements BreakerSourcesExtensionPoint {
  readonly #byType = new Map<string, BreakerSource>();

  constructor(sources: readonly BreakerSource[]) {
    for (const each of sources) this.addSource(each);
  }

  get byType(): BreakerSources {
    return this.#byType;
  }

  addSource(source: BreakerSource): void {
    const { type } = source;
    if (this.#byType.has(type))
      throw new Error(
        `There are two kinds of breaker sources of the type ${type}; give one of them another type`,
      );
    this.#byType.set(type, source);
  }
}
