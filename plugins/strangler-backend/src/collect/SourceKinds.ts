import type {
  TrafficSource,
  TrafficSourcesExtensionPoint,
} from '@banyan/backstage-plugin-banyan-node';
import { PUSH } from '../stranglerConfig';

/** The kinds of sources by their types. */
export type TrafficSources = ReadonlyMap<string, TrafficSource>;

/** The kinds of sources that can be read, each type once. */
export class SourceKinds implements TrafficSourcesExtensionPoint {
  readonly #byType = new Map<string, TrafficSource>();

  constructor(sources: readonly TrafficSource[]) {
    for (const each of sources) this.addSource(each);
  }

  get byType(): TrafficSources {
    return this.#byType;
  }

  addSource(source: TrafficSource): void {
    const { type } = source;
    if (type === PUSH || this.#byType.has(type))
      throw new Error(
        `There are two kinds of traffic sources of the type ${type}; give one of them another type`,
      );
    this.#byType.set(type, source);
  }
}
