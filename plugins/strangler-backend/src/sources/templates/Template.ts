import type { TrafficSubject } from '@banyan/backstage-plugin-banyan-node';
import type { Selector } from '../metrics/selector';

export type Side = 'legacy' | 'new';

export type Labels = Readonly<Record<string, string>>;

/** What one metric of a gateway tells of a side. */
export type Metric = {
  name: string;
  /**
   * `outcomes` = requests, of which `isError` says how each ended; `weight` = points among those of
   * the same `group`; `percent` = the share of the side itself, 0 to 100; `compared` = answers of both
   * sides to the same request, by their `outcome`.
   */
  tells:
    | 'buckets'
    | 'compared'
    | 'errors'
    | 'outcomes'
    | 'percent'
    | 'requests'
    | 'weight';
  /** Which of its series. */
  where?: Selector;
  /** Further labels that are looked at. */
  by?: readonly string[];
  /** Undefined = the series does not tell. */
  isError?(labels: Labels): boolean | undefined;
  /** Of the limits of buckets. */
  unit?: 'ms' | 's';
  /** The label within which weights compare. */
  group?: string;
  /** The only side of which it tells, whatever these labels say. */
  only?: { side: Side; without: readonly string[] };
};

/** How one kind of gateway tells of its traffic. */
export type Template = {
  title: string;
  /** What the names of its metrics begin with. */
  prefix: string;
  metrics: readonly Metric[];
  /** Which series are of a side; undefined = the catalog does not say. */
  selectorOf(
    subject: TrafficSubject,
    side: Side,
    place: { facade: string | null; label?: string },
  ): Selector | undefined;
  /** Labels that all its series must have. */
  where?: Selector;
  /** Whether a counter appears with the first request only: then none beside another is 0. */
  isLazy: boolean;
};
