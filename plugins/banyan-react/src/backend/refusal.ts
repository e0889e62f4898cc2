import { z } from 'zod';

const errorBody = z.object({ error: z.object({ message: z.string().min(1) }) });

/** Why the backend refused, in its own words if it has any. @public */
export async function refusal(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  const told = errorBody.safeParse(body);
  return new Error(
    told.success
      ? told.data.error.message
      : `The backend of the portal answered ${response.status} ${response.statusText}`.trim(),
  );
}
