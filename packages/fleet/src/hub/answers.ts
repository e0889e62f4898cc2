import type { FastifyReply } from 'fastify';
import type { ZodError, ZodType } from 'zod';

const sentence = (error: ZodError) =>
  error.issues
    .map(({ message, path }) =>
      path.length > 0 ? `${path.join('.')}: ${message}` : message,
    )
    .join('; ');

/** Says what is wrong. */
export const refuse = (reply: FastifyReply, code: number, error: string) =>
  reply.code(code).send({ error });

/** What was asked, or undefined when it was refused with a sentence. */
export function asked<T>(
  schema: ZodType<T>,
  body: unknown,
  reply: FastifyReply,
) {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  refuse(reply, 400, `That cannot be understood: ${sentence(parsed.error)}.`);
  return undefined;
}
