import type { JsonObject } from '@backstage/types';
import type { BreakerOrder } from '@banyan/backstage-plugin-banyan-common';
import type { BreakerReading } from '@banyan/core';
import type { SourceContext } from '../fetching';

/** One address that a source reads, from the configuration or from an annotation. @public */
export type BreakerTarget = {
  id: string;
  url: string;
  /** For people; without credentials. */
  title: string;
  /** The component that an annotation stands on; undefined = one address for many services. */
  entityRef?: string;
  /** The name of the instance, when an entity names several addresses. */
  instance?: string;
  /** Further settings of the source, as configured. */
  options: JsonObject;
};

/**
 * What a source says of one breaker. Who calls whom is worked out from `service` and `name`
 * by Banyan, and so is the moment of the reading, unless the producer tells a better one.
 *
 * @public
 */
export type SourceReading = Omit<
  BreakerReading,
  'dependencyRef' | 'entityRef' | 'instance' | 'observedAt' | 'source'
> & {
  instance?: string;
  /** The name or reference of the calling component, when the address is not that of one entity. */
  service?: string;
  observedAt?: number;
};

/**
 * Reads one kind of producer. Its `type` is what the configuration says, and its annotation is
 * `banyan/breakers-<type>`.
 *
 * @public
 */
export interface BreakerSource {
  readonly type: string;
  /** One look at one address. */
  read?(
    target: BreakerTarget,
    context: SourceContext,
  ): Promise<SourceReading[]>;
  /** Readings as the producer sends them; ends when the connection does. Instead of `read`. */
  listen?(
    target: BreakerTarget,
    context: SourceContext,
  ): AsyncIterable<SourceReading[]>;
  /** What it can make a breaker do. */
  readonly orders?: readonly BreakerOrder[];
  order?(
    target: BreakerTarget,
    order: { name: string; order: BreakerOrder },
    context: SourceContext,
  ): Promise<void>;
}
