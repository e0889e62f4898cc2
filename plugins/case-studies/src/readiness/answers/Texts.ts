import type { FieldId } from '../fields';

/** Answers as the form and the address write them; a question that is not in it is not answered. */
export type Texts = Readonly<Partial<Record<FieldId, string>>>;

/** What the reader has changed; null = turned to not answered. */
export type Changes = Readonly<Partial<Record<FieldId, string | null>>>;
