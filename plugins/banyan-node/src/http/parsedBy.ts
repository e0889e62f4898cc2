import { InputError } from '@backstage/errors';
import type { z } from 'zod';

/** What is wrong, each with its place. @public */
export const problemsOf = ({ issues }: z.ZodError): string[] =>
  issues.map(({ path, message }) =>
    [...(path.length > 0 ? [path.join('.')] : []), message].join(': '),
  );

/** What a schema makes of something; fails with every problem and where it is. @public */
export function parsedBy<T extends z.ZodType>(
  schema: T,
  value: unknown,
): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(problemsOf(parsed.error).join('; '));
}
