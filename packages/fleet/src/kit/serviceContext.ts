import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent } from 'undici';
import { setTimeout as pause } from 'node:timers/promises';
import type { Faults } from '../chaos/Faults';
import { behaviourOf, latency } from '../data/behaviour';
import { fullRef, type FleetCatalog } from '../data/catalog';
import { CallFailed } from './CallFailed';
import { exchange } from './exchange';
import type { RunningService } from './RunningService';
import type { FleetEvent, ServiceContext } from './ServiceDefinition';

const DEFAULT_TIMEOUT_MS = 1000;

/** What the context of a service stands on. */
export type Surroundings = {
  agent: Agent;
  faults: Faults;
  flawless: boolean;
  dataFolder: string;
  timeFactor: number;
  onEvent?: (event: FleetEvent) => void;
  /** Of an instance of the callee; undefined = the fleet does not run it. */
  address(entityRef: string): string | undefined;
  catalog: FleetCatalog;
};

function callerOf(service: RunningService, around: Surroundings) {
  const { calls, entityRef, namespace } = service.component;
  const call: ServiceContext['call'] = async (
    callee,
    request,
    options = {},
  ) => {
    const to = fullRef(callee, namespace);
    const declared = calls.find(each => each.to === to);
    if (!declared) {
      throw new Error(`${entityRef} declares no call to ${to} in spec.calls.`);
    }
    const action = async () => {
      const address = around.address(to);
      if (!address) throw new CallFailed(to, 0, 'the fleet does not run it');
      const { timeoutMs = DEFAULT_TIMEOUT_MS } = declared;
      const target = { agent: around.agent, address, entityRef: to };
      return exchange(target, request, timeoutMs);
    };
    const { fallback } = options;
    const circuit = service.circuits.get(to);
    if (circuit) return circuit.fire(action, fallback);
    return action().catch((error: Error) => {
      const isCallersFault =
        error instanceof CallFailed && error.isCallersFault;
      if (!fallback || isCallersFault) throw error;
      return fallback(error);
    });
  };
  return call;
}

/** What the code of one instance may use. */
export function serviceContext(
  service: RunningService,
  around: Surroundings,
): ServiceContext {
  const { entityRef, instance, random, registry } = service;
  const { catalog, dataFolder, onEvent, timeFactor } = around;
  const behaviour = behaviourOf(service.component, catalog);
  return {
    entityRef,
    instance,
    random,
    registry,
    timeFactor,
    call: callerOf(service, around),
    async work() {
      await pause(latency(behaviour, random));
      if (random() < behaviour.errorRate && !around.flawless) {
        throw new Error('It happens now and then.');
      }
    },
    async feelFaults() {
      const { delayMs, error, reset } = around.faults.strike(entityRef, random);
      if (delayMs > 0) await pause(delayMs, undefined, { ref: false });
      if (error || reset) throw new Error('A fault was injected here.');
    },
    now: () => Date.now(),
    scaled: milliseconds => milliseconds / timeFactor,
    folder(name) {
      const folder = join(dataFolder, name);
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    emit(type, data = {}) {
      onEvent?.({ at: Date.now(), service: entityRef, type, data });
    },
  };
}
