import type { JsonObject } from '@backstage/types';
import type { ParallelRun, SideTraffic } from '@banyan/core';
import type { SourceContext } from '../fetching';

/** A capability whose traffic is to be read. @public */
export type TrafficSubject = {
  name: string;
  /** What takes it over, as a full reference; null = not decided. */
  to: string | null;
  routes: readonly string[];
  /** What the catalog says of either side: a name at the gateway, or a query. */
  legacy: string | null;
  new: string | null;
};

/** What is read in one look: all capabilities of one migration that name the source. @public */
export type TrafficTarget = {
  /** The configured id of the source. */
  id: string;
  url: string;
  /** For people; without credentials. */
  title: string;
  migrationRef: string;
  facade: string | null;
  capabilities: readonly TrafficSubject[];
  /** Further settings of the source, as configured. */
  options: JsonObject;
};

/** What a source says of one capability. Numbers count from the start of the producer, unless `windowMs` says of what time they are. @public */
export type TrafficReading = {
  capability: string;
  windowMs?: number;
  /** Undefined = not known; a side that served nothing has 0 requests. */
  new?: SideTraffic;
  legacy?: SideTraffic;
  /** What the gateway is configured to send to the new side, 0 to 100. */
  intendedPercent?: number;
  parallelRun?: ParallelRun;
  /** Epoch milliseconds by the clock of the producer; default: the moment of the answer. */
  observedAt?: number;
};

/** Reads one kind of producer; its `type` is what the configuration says. @public */
export interface TrafficSource {
  readonly type: string;
  /** Fails with a sentence that says what is wrong and how to mend it. */
  read(
    target: TrafficTarget,
    context: SourceContext,
  ): Promise<TrafficReading[]>;
  /** Makes the gateway send another share to the new side, where it can. */
  steer?(
    target: TrafficTarget,
    order: { capability: string; percent: number },
    context: SourceContext,
  ): Promise<void>;
  /** The value of a query for a halt rule, now; undefined = there is none. */
  measure?(
    target: Pick<TrafficTarget, 'id' | 'url' | 'title' | 'options'>,
    query: string,
    context: SourceContext,
  ): Promise<number | undefined>;
}
