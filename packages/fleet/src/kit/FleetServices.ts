import { Faults } from '../chaos/Faults';
import type { FleetCatalog } from '../data/catalog';
import { newAgent, sent } from './exchange';
import { RunningService } from './RunningService';
import { serviceContext, type Surroundings } from './serviceContext';
import type { FleetEvent, ServiceDefinition } from './ServiceDefinition';

/** @public */
export type FleetOptions = {
  catalog: FleetCatalog;
  /** Holds what outlives the services. */
  dataFolder: string;
  seed?: string;
  timeFactor?: number;
  faults?: Faults;
  /** True = no work fails unless a fault lies on it, for tests. */
  flawless?: boolean;
  onEvent?: (event: FleetEvent) => void;
  /** Gives every instance something more before it listens. */
  equip?: (service: RunningService, services: FleetServices) => void;
};

/** Services that listen. @public */
export class FleetServices {
  readonly faults: Faults;
  readonly catalog: FleetCatalog;
  readonly #seed: string;
  readonly #equip: FleetOptions['equip'];
  readonly #around: Surroundings;
  readonly #services = new Map<string, RunningService[]>();
  readonly #turns = new Map<string, number>();

  constructor(options: FleetOptions) {
    const { catalog, dataFolder, onEvent, seed, timeFactor } = options;
    this.catalog = catalog;
    this.faults = options.faults ?? new Faults();
    this.#seed = seed ?? 'banyan';
    this.#equip = options.equip;
    this.#around = {
      agent: newAgent(),
      faults: this.faults,
      flawless: options.flawless ?? false,
      catalog,
      dataFolder,
      timeFactor: timeFactor ?? 1,
      onEvent,
      address: entityRef => this.address(entityRef),
    };
    this.faults.onChange(entityRef => this.#feel(entityRef));
  }

  /** Every instance, in the order of the references. */
  get all(): readonly RunningService[] {
    return [...this.#services.keys()]
      .sort()
      .flatMap(ref => this.#services.get(ref) ?? []);
  }

  instancesOf(entityRef: string): readonly RunningService[] {
    return this.#services.get(entityRef) ?? [];
  }

  /** The address of an instance, which take turns; undefined = it does not run. */
  address(entityRef: string) {
    const instances = this.instancesOf(entityRef);
    if (instances.length === 0) return undefined;
    const turn = this.#turns.get(entityRef) ?? 0;
    this.#turns.set(entityRef, turn + 1);
    return instances[turn % instances.length].address;
  }

  /** A request past all breakers. */
  ask(address: string, request: Parameters<typeof sent>[2]) {
    return sent(this.#around.agent, address, request);
  }

  async start(definition: ServiceDefinition) {
    const { entityRef, instances = 1 } = definition;
    const component = this.catalog.get(entityRef);
    if (!component) throw new Error(`The catalog has no ${entityRef}.`);
    const services = Array.from(
      { length: instances },
      (_, index) =>
        new RunningService({
          component,
          number: index + 1,
          seed: this.#seed,
          faults: this.faults,
        }),
    );
    this.#services.set(entityRef, services);
    for (const service of services) {
      const context = serviceContext(service, this.#around);
      const stop = await definition.start(service.app, context);
      if (stop) service.atStop(stop);
      this.#equip?.(service, this);
      await service.app.ready();
      await service.listen();
    }
  }

  async stop() {
    await this.faults.endAll();
    await Promise.all(this.all.map(service => service.stop()));
    await this.#around.agent.destroy();
  }

  /** A service that is down does not listen. */
  async #feel(entityRef: string) {
    const isDown = this.faults.isDown(entityRef);
    await Promise.all(
      this.instancesOf(entityRef).map(service =>
        isDown ? service.unlisten() : service.listen(),
      ),
    );
  }
}
