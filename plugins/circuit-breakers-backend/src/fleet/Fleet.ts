import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import {
  type Fault,
  faultSchema,
  type newFaultSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';

const servicesSchema = z.object({
  services: z.array(z.object({ name: z.string(), entityRef: z.string() })),
});

const faultOfService = faultSchema.extend({ entityRef: z.string() });

const faultsSchema = z.object({ faults: z.array(faultOfService) });

/** A service of the fleet. */
export type FleetService = z.output<typeof servicesSchema>['services'][number];

/** A fault with the component that it strikes. */
export type FleetFault = Fault & { entityRef: string };

/** The reference fleet, by its address: what it runs, and the faults that it suffers. */
export class Fleet {
  constructor(
    private readonly url: string,
    private readonly fetch: GuardedFetch,
  ) {}

  async services(): Promise<FleetService[]> {
    return (await this.#ask('/', servicesSchema)).services;
  }

  async faults(): Promise<FleetFault[]> {
    return (await this.#ask('/chaos', faultsSchema)).faults;
  }

  async inject(fault: z.output<typeof newFaultSchema>): Promise<FleetFault> {
    return this.#ask('/chaos', faultOfService, { method: 'POST', body: fault });
  }

  /** Ends one fault, or all. */
  async end(id?: string): Promise<void> {
    const path = id === undefined ? '' : `/${encodeURIComponent(id)}`;
    await this.#ask(`/chaos${path}`, z.unknown(), { method: 'DELETE' });
  }

  async #ask<T>(
    path: string,
    schema: z.ZodType<T>,
    request: Parameters<GuardedFetch>[1] = {},
  ): Promise<T> {
    const url = `${this.url.replace(/\/$/, '')}${path}`;
    const text = await this.fetch(url, request)
      .then(response => response.text())
      .catch((error: Error) => {
        throw new ServiceUnavailableError(
          `The reference fleet cannot be asked: ${error.message}`,
        );
      });
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      throw new ServiceUnavailableError(
        'The reference fleet answers in another form',
      );
    }
  }
}

/** Services by names that are not of several; what the catalog does not show is left out. */
export function namedServices(
  services: readonly FleetService[],
  isVisible: (ref: string) => boolean,
): FleetService[] {
  const taken = new Set<string>();
  return services
    .filter(({ entityRef }) => isVisible(entityRef))
    .map(({ name, entityRef }) => {
      const full = entityRef.slice(entityRef.indexOf(':') + 1);
      const unique = taken.has(name) ? full : name;
      taken.add(name);
      return { name: unique, entityRef };
    });
}

/** The service that somebody means by its name or its reference. */
export function serviceOf(
  services: readonly FleetService[],
  wanted: string,
): FleetService {
  const text = wanted.toLocaleLowerCase('en-US');
  const found = services.find(({ name, entityRef }) =>
    [name, entityRef, entityRef.replace('component:', '')].includes(text),
  );
  if (found) return found;
  throw new NotFoundError(
    `The fleet runs no service named ${wanted}, or you may not see it`,
  );
}
