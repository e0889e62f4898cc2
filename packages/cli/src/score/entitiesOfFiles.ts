import type { Entity } from '@backstage/catalog-model';
import {
  type Finding,
  parseCatalogFile,
} from '@banyan/backstage-plugin-banyan-common';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CatalogFile } from '../files';

const isEntity = (value: object): value is Entity =>
  'kind' in value &&
  typeof value.kind === 'string' &&
  'metadata' in value &&
  typeof Object(value.metadata).name === 'string';

const includeOf = (entity: Entity): string | undefined => {
  const definition: unknown = entity.spec?.definition;
  const path: unknown = Object(definition).$text;
  return typeof path === 'string' ? path : undefined;
};

/** The entity with the text of the definition that it includes; one that cannot be read stays away. */
async function included(entity: Entity, file: string): Promise<Entity> {
  const path = includeOf(entity);
  if (path === undefined) return entity;
  const text = await readFile(resolve(dirname(file), path), 'utf8').catch(
    () => undefined,
  );
  const { definition, ...spec } = entity.spec ?? {};
  return {
    ...entity,
    spec: text === undefined ? spec : { ...spec, definition: text },
  };
}

/** The entities that stand in files, and what cannot be read of them. */
export async function entitiesOfFiles(
  files: readonly CatalogFile[],
): Promise<{ entities: Entity[]; findings: Finding[] }> {
  const entities: Entity[] = [];
  const findings: Finding[] = [];
  for (const { name, text } of files) {
    const { documents, problems } = parseCatalogFile(text);
    for (const { line, message } of problems)
      findings.push({ file: name, line, severity: 'error', message });
    for (const { line, value } of documents)
      if (isEntity(value)) entities.push(await included(value, name));
      else
        findings.push({
          ...{ file: name, line, severity: 'error' },
          message: 'expected an entity with kind and metadata.name',
        });
  }
  return { entities, findings };
}
