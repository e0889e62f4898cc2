import { migrationSpecSchema } from '@banyan/backstage-plugin-banyan-common';
import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { filesOfCompanies, fullRef, type FleetCatalog } from './catalog';

/** A capability that a gateway sends to the old or to the new side. */
export type GatewayRoute = {
  /** References. */
  gateway: string;
  legacy: string;
  target: string;
  capability: string;
  /** How much of the traffic of the gateway it is, in points. */
  weight: number;
  /** How much of it goes to the new side, by the last word of the catalog. */
  percent: number;
  /** Whether what the old side answers is asked of the new side too, and compared. */
  isShadowed: boolean;
  /** Whether its traffic is read: it gets enough requests to count. */
  isLive: boolean;
};

const documentSchema = z.object({
  kind: z.literal('Migration'),
  metadata: z.object({ namespace: z.string() }),
  spec: migrationSpecSchema,
});

const isComponent = (ref: string | undefined): ref is string =>
  ref !== undefined && !/^(?!component:)[a-z]+:/.test(ref);

function routesOf(document: unknown): GatewayRoute[] {
  const { data } = documentSchema.safeParse(document);
  if (!data) return [];
  const { capabilities, facade, legacy } = data.spec;
  if (!isComponent(facade) || !isComponent(legacy)) return [];
  const full = (ref: string) => fullRef(ref, data.metadata.namespace);
  return capabilities.flatMap(
    ({ history = [], name, to, traffic, weight = 1 }) =>
      isComponent(to)
        ? [
            {
              gateway: full(facade),
              legacy: full(legacy),
              target: full(to),
              capability: name,
              weight,
              percent: history.at(-1)?.percent ?? 0,
              isShadowed: history.at(-1)?.stage === 'shadow',
              isLive: traffic?.source === 'fleet',
            },
          ]
        : [],
  );
}

/** What the gateways of the migrations route, where both sides are components of the catalog. */
export function loadRoutes(folder: string, catalog: FleetCatalog) {
  return filesOfCompanies(folder, /^[^/\\]+[/\\](fleet-)?migrations\.yaml$/)
    .flatMap(file => parseAllDocuments(readFileSync(file, 'utf8')))
    .flatMap(document => routesOf(document.toJS()))
    .filter(({ gateway, legacy, target }) =>
      [gateway, legacy, target].every(ref => catalog.has(ref)),
    );
}
