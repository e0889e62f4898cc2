import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  type LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

const includedPath = (entity: Entity): string | undefined => {
  const definition = entity.spec?.definition;
  if (
    typeof definition !== 'object' ||
    definition === null ||
    Array.isArray(definition)
  ) {
    return undefined;
  }
  return typeof definition.$text === 'string' ? definition.$text : undefined;
};

/**
 * Resolves `definition: { $text: ./api.proto }` in files that the configuration names.
 * The catalog's own placeholders work for addresses only.
 */
export class FileDefinitionProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'FileDefinitionProcessor';
  }

  /** Before the catalog's own placeholders, which refuse a file. */
  getPriority(): number {
    return 10;
  }

  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const path = includedPath(entity);
    if (location.type !== 'file' || path === undefined) return entity;
    const folder = dirname(location.target);
    const file = resolve(folder, path);
    if (!file.startsWith(folder + sep)) {
      throw new InputError(
        `${location.target}: spec.definition.$text: expected a path inside the folder of the file, got ${path}`,
      );
    }
    const definition = await readFile(file, 'utf8').catch(() => {
      throw new InputError(
        `${location.target}: spec.definition.$text: ${path} cannot be read; is the path right?`,
      );
    });
    emit(processingResult.refresh(`file:${file}`));
    return { ...entity, spec: { ...entity.spec, definition } };
  }
}
