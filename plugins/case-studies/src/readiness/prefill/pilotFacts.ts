import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { migrationSpecSchema } from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import type { PilotFacts } from './CatalogFacts';

const placed = z.object({
  system: z.string().optional(),
  domain: z.string().optional(),
});

const full = (ref: string, kind: string, { metadata }: Entity) => {
  const { namespace: defaultNamespace } = metadata;
  const {
    kind: is,
    namespace,
    name,
  } = parseEntityRef(ref, {
    defaultKind: kind,
    defaultNamespace,
  });
  return `${is}:${namespace}/${name}`.toLocaleLowerCase('en-US');
};

/** What `of` names in its spec, of each entity; undefined = one of them names none. */
function namedBy(
  entities: readonly (Entity | undefined)[],
  of: 'system' | 'domain',
): string[] | undefined {
  const named = entities.map(entity => {
    const ref = entity && placed.safeParse(entity.spec).data?.[of];
    return ref && full(ref, of, entity);
  });
  return named.every(ref => ref !== undefined)
    ? [...new Set(named)]
    : undefined;
}

/** In how many domains services lie, by their systems; null = of one of them nobody says. */
async function domainsOf(
  catalog: CatalogApi,
  services: readonly string[],
): Promise<number | null> {
  const read = async (refs: string[]) =>
    (await catalog.getEntitiesByRefs({ entityRefs: refs })).items;
  const systems = namedBy(await read([...services]), 'system');
  const domains = systems && namedBy(await read(systems), 'domain');
  return domains?.length ?? null;
}

/** What a group's pilot says of itself; null = there is none that can be read. */
export async function pilotFacts(
  catalog: CatalogApi,
  pilot: string,
  group: Entity,
): Promise<PilotFacts | null> {
  const migration = await catalog.getEntityByRef(
    full(pilot, 'migration', group),
  );
  const spec = migrationSpecSchema.safeParse(migration?.spec);
  if (!migration || !spec.success) return null;
  const { capabilities, halt } = spec.data;
  const targets = capabilities.map(({ to }) => to);
  const services = targets.flatMap(to =>
    to === undefined ? [] : full(to, 'component', migration),
  );
  const areAllNamed = services.length === targets.length;
  const distinct = [...new Set(services)];
  return {
    services: areAllNamed ? distinct.length : null,
    domains: areAllNamed ? await domainsOf(catalog, distinct) : null,
    haltRule: halt !== undefined,
    multiplier: halt?.multiplier ?? null,
  };
}
