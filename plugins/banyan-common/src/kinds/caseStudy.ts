import { z } from 'zod';
import { date, entityRef, evidence, text } from './fields';

const sourced = {
  source: text('a source id').optional(),
  evidence: evidence().optional(),
};

/** `spec` of kind CaseStudy: what an organisation did, when, and what it teaches. @public */
export const caseStudySpecSchema = z.strictObject({
  organization: entityRef('the Group of type organization that this is about'),
  dimensions: z
    .record(
      z.string(),
      z.strictObject({ text: text('a sentence or two'), ...sourced }),
      { error: 'a mapping from dimension to {text, source}' },
    )
    .optional(),
  timeline: z
    .array(
      z.strictObject({
        date: date(),
        title: text('what happened'),
        figure: text('the figure that goes with it').optional(),
        ...sourced,
      }),
      { error: 'a list of dated events' },
    )
    .optional(),
  lessons: z
    .array(
      z.strictObject({
        title: text('the lesson'),
        why: text('why it holds').optional(),
        checks: z.array(text('a check id')).optional(),
        ...sourced,
      }),
      { error: 'a list of lessons' },
    )
    .optional(),
});

/** @public */
export type CaseStudySpec = z.infer<typeof caseStudySpecSchema>;
