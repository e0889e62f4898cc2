import { z } from 'zod';
import { breakerSchema, fallbackSchema } from '../kinds';
import { snapshotInfoSchema } from './snapshotInfo';

/** How a caller reaches a callee, in the order of the numbers on the wire. @public */
export const CALL_MODES = ['sync', 'async', 'direct', 'unknown'] as const;

/** Whose word it is that an entity has its owner, in the order of the numbers on the wire. @public */
export const OWNER_PROVENANCES = ['own', 'system', 'domain', 'none'] as const;

const index = z.int().min(-1);

/** Annotations whose text is longer than this are only said to be there. @public */
export const LONGEST_ANNOTATION = 200;

/**
 * One annotation of the graph: the distinct texts that it has, and which node has which.
 * A text of -1 = longer than {@link LONGEST_ANNOTATION} characters and not sent.
 */
const annotationColumn = z.object({
  name: z.string(),
  texts: z.array(z.string()),
  node: z.array(z.int().min(0)),
  text: z.array(index),
});

/**
 * `GET /v1/graph`: columnar, one array a column, all of a table of the same length.
 * Numbers in `owner`, `system`, `domain`, `unit`, `from` and `to` are positions in `nodes`; -1 = none.
 * `nodes` holds the components, resources, APIs, systems, domains and groups of the scope.
 * Annotations are encoded by name, each distinct text once, so that they stay small.
 *
 * @public
 */
export const graphResponseSchema = snapshotInfoSchema.extend({
  nodes: z.object({
    ref: z.array(z.string()),
    kind: z.array(z.string()),
    title: z.array(z.string()),
    type: z.array(z.string()),
    lifecycle: z.array(z.string()),
    /** 0 to 3; -1 = unknown. */
    tier: z.array(index),
    /** The group that owns it; -1 = nobody who exists. */
    owner: z.array(index),
    provenance: z.array(z.int()),
    /** For groups the parent group, for components, resources and APIs the system, for systems the domain. */
    parent: z.array(index),
    /** The unit of the owner (of the group itself for groups). */
    unit: z.array(index),
    /** The layer of a domain or component: edge, presentation, product, business, infrastructure; empty = not stated. */
    layer: z.array(z.string()),
    tags: z.array(z.array(z.string())),
    illustrative: z.array(z.boolean()),
  }),
  /** One entry an annotation name, in the order of the names; those that name other entities are left out. */
  annotations: z.array(annotationColumn),
  calls: z.object({
    from: z.array(index),
    to: z.array(index),
    mode: z.array(z.int()),
    critical: z.array(z.boolean()),
    fallback: z.array(z.boolean()),
    /** -1 = not stated. */
    timeoutMs: z.array(index),
    /** Calls that declare a breaker or a fallback, by their place in the columns. */
    protection: z.array(
      z.object({
        call: z.int().min(0),
        breaker: breakerSchema.optional(),
        fallback: fallbackSchema.optional(),
      }),
    ),
  }),
  /** Components and the resources that they use. */
  uses: z.object({ from: z.array(index), to: z.array(index) }),
});

/** @public */
export type GraphResponse = z.infer<typeof graphResponseSchema>;
