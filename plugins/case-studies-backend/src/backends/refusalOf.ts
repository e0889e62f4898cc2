import { z } from 'zod';

/** The form of every Backstage error. */
const refusalSchema = z.object({
  error: z.object({ message: z.string().min(1) }),
});

/** What a backend says of its refusal; null = nobody of Backstage said it. */
export async function refusalOf(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null);
  return refusalSchema.safeParse(body).data?.error.message ?? null;
}
