import { parseDocument } from 'yaml';
import { z } from 'zod';

/** What stands in the box: a check to try, or why it is none. */
export type Draft = { check: Record<string, unknown> } | { problem: string };

const entry = z.record(z.string(), z.unknown());

/** One entry of `spec.checks` as somebody may paste it: alone, or as a list of one. */
const pasted = z.union([entry, z.tuple([entry]).transform(([only]) => only)]);

/** What the YAML says. */
export function dryRunDraft(text: string): Draft {
  if (text.trim() === '') return { problem: 'paste one entry of spec.checks' };
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) return { problem: error.message.split('\n')[0] };
  const read = pasted.safeParse(document.toJS());
  return read.success
    ? { check: read.data }
    : { problem: 'it is not one entry of spec.checks, such as "id: OWN-01"' };
}
