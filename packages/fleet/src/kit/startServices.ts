import type { FleetCatalog } from '../data/catalog';
import { FleetServices, type FleetOptions } from './FleetServices';
import type { ServiceDefinition } from './ServiceDefinition';
import { thinService } from './thinService';

/** @public */
export type StartOptions = FleetOptions & {
  definitions: readonly ServiceDefinition[];
  /** References of further components to run; thin ones, where no definition is theirs. */
  also?: readonly string[];
};

/** Those that run: code of a system may call all that it declares, a thin service what it protects. */
function closure(
  { also = [], definitions }: StartOptions,
  catalog: FleetCatalog,
) {
  const defined = new Set(definitions.map(({ entityRef }) => entityRef));
  const found = new Set<string>();
  const open = [...defined, ...also];
  for (let ref = open.pop(); ref; ref = open.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    for (const { breaker, to } of catalog.get(ref)?.calls ?? []) {
      if (catalog.has(to) && (breaker || defined.has(ref))) open.push(to);
    }
  }
  return [...found].sort();
}

/** Starts real services on loopback, and a thin service for every component that they call. @public */
export async function startServices(
  options: StartOptions,
): Promise<FleetServices> {
  const { catalog, definitions } = options;
  const services = new FleetServices(options);
  const codeOf = new Map(
    definitions.map(definition => [definition.entityRef, definition]),
  );
  try {
    for (const entityRef of closure(options, catalog)) {
      const component = catalog.get(entityRef);
      const definition =
        codeOf.get(entityRef) ?? (component && thinService(component));
      if (!definition) throw new Error(`The catalog has no ${entityRef}.`);
      await services.start(definition);
    }
  } catch (error) {
    await services.stop();
    throw error;
  }
  return services;
}
