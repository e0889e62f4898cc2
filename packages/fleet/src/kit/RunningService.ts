import fastify, { type FastifyInstance } from 'fastify';
import PrometheusMetrics from 'opossum-prometheus';
import { Registry } from 'prom-client';
import type { Faults } from '../chaos/Faults';
import type { FleetComponent } from '../data/catalog';
import { CallFailed } from './CallFailed';
import { DeclaredCircuit } from './DeclaredCircuit';
import { Endpoint } from './Endpoint';
import { operate } from './operate';
import { seededRandom, type Random } from './random';

type Options = {
  component: FleetComponent;
  number: number;
  seed: string;
  faults: Faults;
};

/** One instance of a service: its port, its routes, its breakers and their metrics. @public */
export class RunningService {
  readonly component: FleetComponent;
  readonly entityRef: string;
  /** `home-page-1`. */
  readonly instance: string;
  readonly number: number;
  readonly startedAt = Date.now();
  /** The breakers of its calls, by the reference of the callee. */
  readonly circuits: ReadonlyMap<string, DeclaredCircuit>;
  readonly registry = new Registry();
  readonly random: Random;
  readonly app: FastifyInstance;
  readonly #endpoint: Endpoint;
  readonly #stops: (() => void)[] = [];

  constructor({ component, number, seed, faults }: Options) {
    this.component = component;
    this.entityRef = component.entityRef;
    this.number = number;
    this.instance = `${component.name}-${number}`;
    this.random = seededRandom(`${seed}/${component.entityRef}/${number}`);
    this.circuits = new Map(
      component.calls
        .filter(call => call.breaker)
        .map(call => [call.to, new DeclaredCircuit(call)]),
    );
    const metrics = new PrometheusMetrics({ registry: this.registry });
    for (const { circuit } of this.circuits.values()) metrics.add(circuit);
    this.app = fastify({ logger: false, forceCloseConnections: true });
    this.app.setErrorHandler(
      (error: Error & { statusCode?: number }, _, reply) =>
        reply
          .code(error instanceof CallFailed ? 503 : (error.statusCode ?? 500))
          .send({ error: error.message }),
    );
    operate(this.app, this);
    this.#endpoint = new Endpoint({
      entityRef: this.entityRef,
      app: this.app,
      faults,
      random: seededRandom(`${seed}/faults/${this.instance}`),
    });
  }

  get address() {
    return this.#endpoint.address;
  }

  /** The breaker of that name. */
  circuit(name: string) {
    return [...this.circuits.values()].find(each => each.name === name);
  }

  /** What `/breakers` answers with. */
  breakers() {
    return {
      service: this.entityRef,
      instance: this.instance,
      startedAt: this.startedAt,
      breakers: Object.fromEntries(
        [...this.circuits.values()].map(circuit => [
          circuit.name,
          circuit.toJSON(),
        ]),
      ),
    };
  }

  /** Called when it stops. */
  atStop(stop: () => void) {
    this.#stops.push(stop);
  }

  listen() {
    return this.#endpoint.listen();
  }

  unlisten() {
    return this.#endpoint.close();
  }

  async stop() {
    for (const stop of this.#stops) stop();
    await this.#endpoint.close();
    await this.app.close();
    for (const { circuit } of this.circuits.values()) circuit.shutdown();
  }
}
