import { z } from 'zod';
import {
  caseEventSchema,
  caseSourceSchema,
  dimensionSchema,
  discrepancySchema,
  failureSchema,
  figureSchema,
  lessonSchema,
  serviceCountSchema,
} from './caseStudyParts';
import { entityRef } from './fields';

const listOf = <T extends z.ZodType>(schema: T, what: string) =>
  z.array(schema, { error: `a list of ${what}` }).optional();

/** `spec` of kind CaseStudy: what an organisation did, when, and what it teaches. @public */
export const caseStudySpecSchema = z.strictObject({
  /** Absent = what holds for every company. */
  organization: entityRef(
    'the Group of type organization that this is about',
  ).optional(),
  dimensions: z
    .record(z.string(), dimensionSchema, {
      error: 'a mapping from dimension to {text, source}',
    })
    .optional(),
  timeline: listOf(caseEventSchema, 'dated events'),
  serviceCounts: listOf(serviceCountSchema, 'counts of services'),
  lessons: listOf(lessonSchema, 'lessons'),
  failures: listOf(failureSchema, 'what went wrong'),
  figures: listOf(figureSchema, 'figures'),
  discrepancies: listOf(discrepancySchema, 'what sources differ about'),
  sources: listOf(caseSourceSchema, 'sources'),
});

/** @public */
export type CaseStudySpec = z.infer<typeof caseStudySpecSchema>;
