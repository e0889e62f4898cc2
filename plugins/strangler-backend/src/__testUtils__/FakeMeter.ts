import type {
  MetricAttributes,
  MetricOptions,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';

/** One figure that was recorded. */
export type Measured = { value: number; attributes: MetricAttributes };

/** A meter that remembers what was recorded, and asks observers when it is read. */
export class FakeMeter {
  readonly units = new Map<string, string | undefined>();
  readonly #recorded = new Map<string, Measured[]>();
  readonly #callbacks = new Map<string, MetricsServiceObservableCallback[]>();

  readonly service = metricsServiceMock.mock({
    createHistogram: (name: string, options?: MetricOptions) => {
      this.units.set(name, options?.unit);
      return {
        record: (value: number, attributes: MetricAttributes = {}) =>
          this.#add(this.#recorded, name, { value, attributes }),
      };
    },
    createCounter: (name: string, options?: MetricOptions) => {
      this.units.set(name, options?.unit);
      return {
        add: (value: number, attributes: MetricAttributes = {}) =>
          this.#add(this.#recorded, name, { value, attributes }),
      };
    },
    createObservableGauge: (name: string, options?: MetricOptions) =>
      this.#observable(name, options),
    createObservableUpDownCounter: (name: string, options?: MetricOptions) =>
      this.#observable(name, options),
  });

  /** What a metric has to say now. */
  async read(name: string): Promise<Measured[]> {
    const measured = [...(this.#recorded.get(name) ?? [])];
    const observe = (value: number, attributes: MetricAttributes = {}) => {
      measured.push({ value, attributes });
    };
    for (const callback of this.#callbacks.get(name) ?? [])
      await callback({ observe });
    return measured;
  }

  #observable(name: string, options?: MetricOptions) {
    this.units.set(name, options?.unit);
    return {
      addCallback: (callback: MetricsServiceObservableCallback) =>
        this.#add(this.#callbacks, name, callback),
      removeCallback: () => {},
    };
  }

  #add<T>(lists: Map<string, T[]>, name: string, value: T) {
    lists.set(name, [...(lists.get(name) ?? []), value]);
  }
}
