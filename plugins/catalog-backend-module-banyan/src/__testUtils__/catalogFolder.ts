import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { parseCatalogFile } from '@banyan/backstage-plugin-banyan-common';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REPOSITORY = resolve(__dirname, '../../../..');

/** The folder `catalog` of this repository. */
export const CATALOG = join(REPOSITORY, 'catalog');

/** The reference material beside the repository, which not every clone has. */
export const SHARED = resolve(REPOSITORY, '../shared');

/** The files in `catalog` that match `pattern`, with their texts. */
export const catalogTexts = (pattern: string) =>
  globSync(pattern, { cwd: CATALOG }).map(name => ({
    name,
    text: readFileSync(join(CATALOG, name), 'utf8'),
  }));

/** Every entity of the reference companies by its reference, as it stands in the YAML. */
export function companyEntities(): Map<string, Entity> {
  const entities = catalogTexts('companies/**/*.yaml')
    .filter(({ name }) => !name.includes('/apis/'))
    .flatMap(({ text }) => parseCatalogFile(text).documents)
    .map(({ value }) => value as unknown as Entity);
  return new Map(entities.map(each => [stringifyEntityRef(each), each]));
}
