import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

type Services = {
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
};

const KINDS = [
  'Component',
  'Resource',
  'API',
  'System',
  'Domain',
  'Group',
  'User',
  'Migration',
];
/** So many whole entities can be read without holding up others. */
const PAGE_SIZE = 200;

async function pagesOf(
  { auth, catalog }: Services,
  kind: string | string[],
): Promise<AsyncIterable<Entity[]>> {
  const credentials = await auth.getOwnServiceCredentials();
  return catalog.streamEntities(
    { filter: { kind }, pageSize: PAGE_SIZE, totalItems: 'exclude' },
    { credentials },
  );
}

/** Everything in the catalog that Banyan reasons about, in pages; by the plugin's own credentials. */
export const catalogPages = (services: Services) => pagesOf(services, KINDS);

/** All scorecards of the catalog. */
export async function readScorecards(services: Services): Promise<Entity[]> {
  const all: Entity[] = [];
  for await (const page of await pagesOf(services, 'Scorecard'))
    all.push(...page);
  return all;
}
