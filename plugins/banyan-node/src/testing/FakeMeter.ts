import type {
  MetricAttributes,
  MetricOptions,
  MetricsService,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';

/** One figure that was recorded. @public */
export type Measured = { value: number; attributes: MetricAttributes };

/** A meter that remembers what was recorded, and asks observers when it is read. @public */
export class FakeMeter {
  readonly units = new Map<string, string | undefined>();
  readonly #recorded = new Map<string, Measured[]>();
  readonly #callbacks = new Map<string, MetricsServiceObservableCallback[]>();

  readonly service: MetricsService = {
    createCounter: (name, options) => ({ add: this.#recorder(name, options) }),
    createUpDownCounter: (name, options) => ({
      add: this.#recorder(name, options),
    }),
    createHistogram: (name, options) => ({
      record: this.#recorder(name, options),
    }),
    createGauge: (name, options) => ({ record: this.#recorder(name, options) }),
    createObservableCounter: (name, options) => this.#observable(name, options),
    createObservableUpDownCounter: (name, options) =>
      this.#observable(name, options),
    createObservableGauge: (name, options) => this.#observable(name, options),
  };

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

  #recorder(name: string, options?: MetricOptions) {
    this.units.set(name, options?.unit);
    return (value: number, attributes: MetricAttributes = {}) =>
      this.#add(this.#recorded, name, { value, attributes });
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
