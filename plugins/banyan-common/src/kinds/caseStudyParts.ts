import { z } from 'zod';
import { date, entityRef, evidence, oneOf, text, wholeNumber } from './fields';

const sourced = {
  source: text('the id of a source, or several with commas').optional(),
  evidence: evidence().optional(),
};

const checks = z
  .array(text('a check id'), { error: 'a list of check ids' })
  .optional();

/** The questions that every company is asked, in the order of the page; others may be added. @public */
export const CASE_DIMENSIONS = {
  trigger: 'Trigger',
  duration: 'Duration',
  'service-count': 'Service count, published',
  'team-structure': 'Team structure',
  discovery: 'Discovery',
  gateway: 'Gateway',
  broker: 'Broker',
  data: 'Data',
  communication: 'Communication',
  resilience: 'Resilience',
  'key-pattern': 'Key pattern',
  innovation: 'Innovation',
  'biggest-mistake': 'Biggest mistake',
} as const;

/** What kind of event it is. @public */
export const CASE_THEMES = [
  'trigger',
  'technique',
  'migration',
  'organisation',
  'scale',
] as const;

/** The lists that lessons stand in; a lesson without one is its company's own. @public */
export const LESSON_LISTS = [
  'always-works',
  'always-fails',
  'pattern',
  'warning',
  'framing',
  'decision',
] as const;

/** One telling of something, with where it comes from. @public */
export const accountSchema = z.strictObject({
  text: text('a sentence or two'),
  ...sourced,
});

/** What a company did in one respect, beside what others say of it. */
export const dimensionSchema = accountSchema.extend({
  /** Other accounts of the same; they are shown beside the first. */
  also: z
    .array(accountSchema, { error: 'a list of {text, source}' })
    .optional(),
});

/** Something that happened. @public */
export const caseEventSchema = z.strictObject({
  date: date(),
  /** Its last year, month or day, when it took a while. */
  until: date().optional(),
  title: text('what happened'),
  figure: text('the figure that goes with it').optional(),
  theme: oneOf(CASE_THEMES).optional(),
  ...sourced,
});

/** How many services there were. @public */
export const serviceCountSchema = z.strictObject({
  /** Absent = nobody says when; it is told, not drawn. */
  date: date().optional(),
  until: date().optional(),
  count: wholeNumber('services', 1),
  /** The upper end, when the source gives a range. */
  most: wholeNumber('services', 1).optional(),
  label: text('the figure as the source has it').optional(),
  /** line = a point of the company's line; beside = another account; told = it counts something else, so it is not drawn. */
  as: oneOf(['line', 'beside', 'told']).optional(),
  note: text('what it counts').optional(),
  ...sourced,
});

/** What to do, why, and which checks ask for it. @public */
export const lessonSchema = z.strictObject({
  /** Unique in its file; part of the address of the lesson. */
  id: text('a short id of its own').regex(/^[a-z0-9-]+$/, {
    error: 'lower-case letters, digits and dashes',
  }),
  list: oneOf(LESSON_LISTS).optional(),
  title: text('the lesson'),
  why: text('why it holds').optional(),
  /** Where it was learned the hard way, or where it does not hold. */
  failed: z
    .array(
      accountSchema.extend({
        organization: entityRef('the Group that it happened to').optional(),
      }),
      { error: 'a list of {text, organization, source}' },
    )
    .optional(),
  checks,
  ...sourced,
});

/** Something that went wrong. @public */
export const failureSchema = z.strictObject({
  title: text('what went wrong'),
  text: text('how, and what it cost').optional(),
  checks,
  ...sourced,
});

/** A figure with its source. @public */
export const figureSchema = z.strictObject({
  title: text('what is counted'),
  figure: text('the figure with its unit'),
  ...sourced,
});

/** Where sources differ: all accounts, and which one is shown. @public */
export const discrepancySchema = z.strictObject({
  id: text('a short id of its own'),
  topic: text('what they differ about'),
  accounts: z
    .array(accountSchema, { error: 'a list of {text, source}' })
    .min(1, { error: 'at least one account' }),
  shown: text('what Banyan shows, and why'),
});

/** Where something was read. @public */
export const caseSourceSchema = z.strictObject({
  id: text('the id that others name'),
  title: text('author, title, date'),
  link: z.url({ error: 'an address such as https://example.org' }).optional(),
  note: text('how it was read').optional(),
});

/** @public */
export type CaseAccount = z.infer<typeof accountSchema>;
/** @public */
export type CaseEvent = z.infer<typeof caseEventSchema>;
/** @public */
export type CaseTheme = (typeof CASE_THEMES)[number];
/** @public */
export type ServiceCount = z.infer<typeof serviceCountSchema>;
/** @public */
export type Lesson = z.infer<typeof lessonSchema>;
/** @public */
export type LessonList = (typeof LESSON_LISTS)[number];
/** @public */
export type CaseDiscrepancy = z.infer<typeof discrepancySchema>;
/** @public */
export type CaseSource = z.infer<typeof caseSourceSchema>;
