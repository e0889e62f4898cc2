import {
  type Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_DEPENDS_ON,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  Call,
  CatalogEntity,
  EntityKind,
  Interaction,
} from '@banyan/core';
import { callSchema, interactionSchema } from '../kinds';
import { coreAnnotations } from './coreAnnotations';
import { textOf } from './textOf';

const KINDS: ReadonlyMap<string, EntityKind> = new Map(
  (
    [
      'component',
      'resource',
      'api',
      'system',
      'domain',
      'group',
      'user',
    ] as const
  ).map(kind => [kind, kind]),
);

/** What {@link toCoreEntity} reads of an entity, in the form that the catalog takes. @public */
export const CORE_ENTITY_FIELDS: string[] = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  'metadata.annotations',
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.system',
  'spec.domain',
  'spec.subdomainOf',
  'spec.subcomponentOf',
  'spec.parent',
  'spec.memberOf',
  'spec.calls',
  'spec.dependsOn',
  'spec.providesApis',
  'spec.consumesApis',
  'spec.interactions',
  'spec.profile.displayName',
  'spec.profile.email',
  'relations',
];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Reads the references of an entity: full and in lower case, undefined when one cannot be read. */
function refReader(entity: Entity) {
  const defaultNamespace = entity.metadata.namespace;
  return (value: unknown, defaultKind: string): string | undefined => {
    const ref = textOf(value);
    if (ref === undefined) return undefined;
    try {
      return stringifyEntityRef(
        parseEntityRef(ref, { defaultKind, defaultNamespace }),
      );
    } catch {
      return undefined;
    }
  };
}

type ReadRef = ReturnType<typeof refReader>;

const refs = (values: unknown[], read: ReadRef, kind: string): string[] =>
  values.flatMap(value => read(value, kind) ?? []);

function callsOf(entity: Entity, read: ReadRef): Call[] {
  return list(entity.spec?.calls).flatMap(value => {
    const parsed = callSchema.safeParse(value);
    if (parsed.success) {
      const { critical = false, fallback, ...call } = parsed.data;
      const to = read(call.to, 'component');
      const hasFallback = fallback !== undefined && fallback.kind !== 'none';
      return to
        ? {
            ...call,
            to,
            critical,
            fallback: hasFallback,
            fallbackAnswer: fallback,
          }
        : [];
    }
    // A call that says at least whom it goes to is still a call.
    const named = Object(value) as { to?: unknown };
    const to = read(named.to, 'component');
    return to
      ? { to, mode: 'unknown' as const, critical: false, fallback: false }
      : [];
  });
}

const interactionsOf = (entity: Entity, read: ReadRef): Interaction[] =>
  list(entity.spec?.interactions).flatMap(value => {
    const parsed = interactionSchema.safeParse(value);
    const other = parsed.data && read(parsed.data.with, 'group');
    if (!parsed.data || !other) return [];
    const { mode, purpose, until } = parsed.data;
    return { with: other, mode, purpose, until };
  });

/** The targets of a relation, as far as the entity has been through the catalog. */
const related = (entity: Entity, type: string, kind = ''): string[] =>
  (entity.relations ?? [])
    .filter(each => each.type === type && each.targetRef.startsWith(kind))
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));

function placeOf(entity: Entity, kind: EntityKind, read: ReadRef) {
  const { spec = {} } = entity;
  const parents =
    kind === 'group'
      ? [read(spec.parent, 'group'), ...related(entity, RELATION_CHILD_OF)]
      : [read(spec.subdomainOf, 'domain')];
  return {
    system:
      read(spec.system, 'system') ??
      related(entity, RELATION_PART_OF, 'system:').at(0),
    domain:
      read(spec.domain, 'domain') ??
      (kind === 'system'
        ? related(entity, RELATION_PART_OF, 'domain:').at(0)
        : undefined),
    parent: parents.find(each => each !== undefined),
  };
}

/**
 * What Banyan needs of a catalog entity; undefined for kinds that it does not reason about.
 * What cannot be read is not known: no annotation, however broken, makes it fail.
 *
 * @public
 */
export function toCoreEntity(entity: Entity): CatalogEntity | undefined {
  const kind = KINDS.get(entity.kind.toLocaleLowerCase('en-US'));
  if (!kind) return undefined;
  const { metadata, spec = {} } = entity;
  const read = refReader(entity);
  const { coOwners, gatewayFor, ...annotations } = coreAnnotations(entity);
  const named = [
    read(spec.owner, 'group'),
    ...related(entity, RELATION_OWNED_BY),
    ...refs(coOwners, read, 'group'),
  ].filter(owner => owner !== undefined);
  const [owner, ...others] = new Set(named);
  const unique = (values: string[]) => [...new Set(values)];
  const profile = Object(spec.profile) as Record<string, unknown>;
  return {
    ref: stringifyEntityRef(entity),
    kind,
    title:
      textOf(metadata.title) ?? textOf(profile.displayName) ?? metadata.name,
    type: textOf(spec.type),
    lifecycle: textOf(spec.lifecycle),
    owner,
    coOwners: others,
    ...placeOf(entity, kind, read),
    subcomponentOf: read(spec.subcomponentOf, 'component'),
    memberOf: unique([
      ...refs(list(spec.memberOf), read, 'group'),
      ...related(entity, RELATION_MEMBER_OF),
    ]),
    email: textOf(profile.email)?.trim().toLocaleLowerCase('en-US'),
    calls: callsOf(entity, read),
    dependsOn: unique([
      ...refs(list(spec.dependsOn), read, 'component'),
      ...related(entity, RELATION_DEPENDS_ON),
    ]),
    provides: refs(list(spec.providesApis), read, 'api'),
    consumes: refs(list(spec.consumesApis), read, 'api'),
    gatewayFor: read(gatewayFor, 'domain'),
    interactions: interactionsOf(entity, read),
    tags: list(metadata.tags).flatMap(tag => textOf(tag) ?? []),
    ...annotations,
  };
}
