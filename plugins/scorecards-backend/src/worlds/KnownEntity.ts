import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  toCoreEntity,
  toCoreMigration,
} from '@banyan/backstage-plugin-banyan-common';
import type { CatalogEntity, FactSets, Migration, Subject } from '@banyan/core';
import type { Applicable } from '../Scorecards';
import type { Applicability } from './Applicability';
import { documentOf, type DocumentPart } from './documentParts';
import { migrationSubject } from './migrationSubject';

/** So much of an entity of the catalog as is kept. */
export type KnownEntity = {
  /** The catalog gives what has changed another one. */
  etag: string | undefined;
  /** Undefined = it is no part of the graph. */
  core?: CatalogEntity;
  migration?: Migration;
  /** Undefined = it is never judged. */
  subject?: Subject;
  applicable?: Applicable;
  /** What rules read of it; undefined = nothing. */
  document?: object;
  /** Told by the entity itself. */
  facts?: Partial<FactSets>;
};

/** How entities are read. */
export type EntityReading = {
  applicability: Applicability;
  parts: readonly DocumentPart[];
  definitionOf: (entity: Entity) => FactSets['definition'] | undefined;
};

const isMigration = ({ kind }: Entity) => kind.toLowerCase() === 'migration';

/** What is kept of an entity; undefined for kinds that Banyan does not reason about. A migration that cannot be read throws. */
export function knownEntity(
  entity: Entity,
  { applicability, definitionOf, parts }: EntityReading,
): KnownEntity | undefined {
  const { etag } = entity.metadata;
  const document = parts.length > 0 ? documentOf(entity, parts) : undefined;
  if (isMigration(entity)) {
    const migration = toCoreMigration(entity);
    const subject = migrationSubject(entity, migration);
    const applicable = applicability.of(entity, subject);
    return { etag, migration, subject, applicable, document };
  }
  const core = toCoreEntity(entity);
  if (!core) return undefined;
  const { kind } = core;
  if (kind === 'user') return { etag, core };
  return {
    ...{ etag, core, document },
    subject: core,
    applicable: applicability.of(entity, core),
    ...(kind === 'api' ? { facts: { definition: definitionOf(entity) } } : {}),
  };
}

/** The reference by which an entity is known. */
export const refOf = (entity: Entity): string => stringifyEntityRef(entity);
