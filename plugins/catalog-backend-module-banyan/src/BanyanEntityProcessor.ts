import {
  type Entity,
  ANNOTATION_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  entityProblems,
  isBanyanKind,
  problemText,
  stockKindProblems,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  type LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import type { RegisteredElsewhere } from './registeredElsewhere';
import { entityRelations } from './entityRelations';

/** Validates the specs of all known kinds, calls and annotations, and turns them into relations. */
export class BanyanEntityProcessor implements CatalogProcessor {
  readonly #registeredElsewhere: RegisteredElsewhere;

  constructor(registeredElsewhere: RegisteredElsewhere) {
    this.#registeredElsewhere = registeredElsewhere;
  }

  getProcessorName(): string {
    return 'BanyanEntityProcessor';
  }

  /** Before the catalog's own check of its kinds, which names neither the file nor the path. */
  getPriority(): number {
    return 10;
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    const problems = [
      ...entityProblems(entity),
      ...((await stockKindProblems(entity)) ?? []),
    ];
    if (problems.length > 0) {
      const file =
        entity.metadata.annotations?.[ANNOTATION_LOCATION] ??
        'unknown location';
      const lines = problems.map(problem => `\n  - ${problemText(problem)}`);
      throw new InputError(
        `${stringifyEntityRef(entity)} in ${file}:${lines.join('')}`,
      );
    }
    return isBanyanKind(entity);
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const elsewhere = await this.#registeredElsewhere(entity, location);
    if (elsewhere) {
      throw new InputError(
        `${stringifyEntityRef(entity)} in ${location.type}:${location.target} is already registered from ${elsewhere}; rename one of the two (metadata.name or metadata.namespace) or unregister the other`,
      );
    }
    for (const relation of entityRelations(entity)) {
      emit(processingResult.relation(relation));
    }
    return entity;
  }
}
