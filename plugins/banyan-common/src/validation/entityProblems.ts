import type { z } from 'zod';
import {
  callsSchema,
  caseStudySpecSchema,
  interactionsSchema,
  migrationSpecSchema,
  scorecardSpecSchema,
} from '../kinds';
import { VOCABULARY } from '../vocabulary';
import { referenceProblems } from './entityReferences';
import { type EntityLike, type Problem, schemaProblems } from './problem';

/** The `apiVersion` of Banyan's own kinds. @public */
export const BANYAN_API_VERSION = 'banyan/v1alpha1';

/** Banyan's own kinds and what their `spec` must be. @public */
export const BANYAN_KINDS: Readonly<Record<string, z.ZodType>> = {
  Migration: migrationSpecSchema,
  Scorecard: scorecardSpecSchema,
  CaseStudy: caseStudySpecSchema,
};

/** Whether the entity is of one of Banyan's own kinds. @public */
export const isBanyanKind = (entity: EntityLike): boolean =>
  typeof entity.apiVersion === 'string' &&
  entity.apiVersion.startsWith('banyan/');

const isStockKind = ({ apiVersion }: EntityLike) =>
  typeof apiVersion === 'string' && apiVersion.startsWith('backstage.io/');

function kindProblems(entity: EntityLike): Problem[] {
  if (entity.apiVersion !== BANYAN_API_VERSION) {
    return [
      {
        path: ['apiVersion'],
        expected: BANYAN_API_VERSION,
        got: entity.apiVersion,
      },
    ];
  }
  const kind = String(entity.kind);
  if (!Object.hasOwn(BANYAN_KINDS, kind)) {
    const kinds = Object.keys(BANYAN_KINDS).join(', ');
    return [{ path: ['kind'], expected: `one of ${kinds}`, got: entity.kind }];
  }
  return schemaProblems(BANYAN_KINDS[kind], entity.spec ?? {}, ['spec']);
}

/** What Banyan adds to stock kinds: the field of `spec`, the one kind that has it, and its shape. */
const EXTENSIONS: readonly { field: string; on: string; schema: z.ZodType }[] =
  [
    { field: 'calls', on: 'Component', schema: callsSchema },
    { field: 'interactions', on: 'Group', schema: interactionsSchema },
  ];

function extensionProblems({ kind, spec }: EntityLike): Problem[] {
  if (typeof spec !== 'object' || spec === null) return [];
  return EXTENSIONS.flatMap(({ field, on, schema }): Problem[] => {
    if (!Object.hasOwn(spec, field)) return [];
    const path = ['spec', field];
    const got: unknown = Reflect.get(spec, field);
    return kind === on
      ? schemaProblems(schema, got, path)
      : [{ path, expected: `${field} on a ${on} only`, got }];
  });
}

function annotationProblems({ kind, metadata }: EntityLike): Problem[] {
  const annotations = metadata?.annotations;
  if (typeof annotations !== 'object' || annotations === null) return [];
  return Object.entries(annotations).flatMap(([key, value]): Problem[] => {
    if (!key.startsWith('banyan/')) return [];
    const path = ['metadata', 'annotations', key];
    const entry = VOCABULARY[key];
    if (!entry) {
      return [
        {
          path,
          expected: "an annotation of Banyan's vocabulary (catalog/README.md)",
          got: value,
        },
      ];
    }
    if (entry.kinds && !entry.kinds.includes(String(kind))) {
      return [
        {
          path,
          expected: `this annotation on ${entry.kinds.join(' or ')} only, not on ${kind}`,
          got: value,
        },
      ];
    }
    return schemaProblems(entry.schema, value, path);
  });
}

/**
 * What is wrong with the Banyan part of an entity: the spec of Banyan's kinds,
 * `spec.calls`, `spec.interactions`, references, and the annotations of the vocabulary. Empty = all well.
 *
 * @public
 */
export function entityProblems(entity: EntityLike): Problem[] {
  return [
    ...(isBanyanKind(entity)
      ? kindProblems(entity)
      : extensionProblems(entity)),
    ...(isStockKind(entity) ? referenceProblems(entity) : []),
    ...annotationProblems(entity),
  ];
}
