import { z } from 'zod';
import { snapshotInfoSchema } from './snapshotInfo';

/** How a caller reaches a callee, in the order of the numbers on the wire. @public */
export const CALL_MODES = ['sync', 'async', 'direct', 'unknown'] as const;

/** Whose word it is that an entity has its owner, in the order of the numbers on the wire. @public */
export const OWNER_PROVENANCES = ['own', 'system', 'domain', 'none'] as const;

const index = z.int().min(-1);

/**
 * `GET /v1/graph`: columnar, one array a column, all of a table of the same length.
 * Numbers in `owner`, `system`, `domain`, `unit`, `from` and `to` are positions in `nodes`; -1 = none.
 * `nodes` holds the components, resources, APIs, systems, domains and groups of the scope.
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
    tags: z.array(z.array(z.string())),
    illustrative: z.array(z.boolean()),
  }),
  calls: z.object({
    from: z.array(index),
    to: z.array(index),
    mode: z.array(z.int()),
    critical: z.array(z.boolean()),
    fallback: z.array(z.boolean()),
  }),
  /** Components and the resources that they use. */
  uses: z.object({ from: z.array(index), to: z.array(index) }),
});

/** @public */
export type GraphResponse = z.infer<typeof graphResponseSchema>;
