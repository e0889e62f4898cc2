import { z } from 'zod';

const count = z.int().min(0);

/** The measures of a scope on one day. @public */
export const alignmentDaySchema = z.object({
  /** YYYY-MM-DD. */
  day: z.string(),
  mirror: z.number().nullable(),
  purity: z.number().nullable(),
  congruence: z.number().nullable(),
  modularity: z.number().nullable(),
  propagationCost: z.number().nullable(),
  coreSize: z.number().nullable(),
  teamLoad: z.number().nullable(),
  crossUnit: z.number().nullable(),
  distributedMonolith: z.number().nullable(),
  /** Deviations of that day. */
  open: count,
  components: count,
});

/** @public */
export type AlignmentDay = z.infer<typeof alignmentDaySchema>;

/** `GET /v1/history`, oldest first; empty for who may not read everything in scope. @public */
export const historyResponseSchema = z.object({
  scope: z.string().optional(),
  days: z.array(alignmentDaySchema),
  /** Why there is nothing, or less than asked for. */
  because: z.string().optional(),
});

/** @public */
export type HistoryResponse = z.infer<typeof historyResponseSchema>;
