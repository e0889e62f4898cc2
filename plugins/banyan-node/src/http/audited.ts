import type {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';

/** Does something that is on record whether it succeeds or fails, with what came of it. @public */
export async function audited<T>(
  auditor: AuditorService,
  {
    outcome,
    ...event
  }: AuditorServiceCreateEventOptions & { outcome: (result: T) => JsonObject },
  act: () => Promise<T>,
): Promise<T> {
  const record = await auditor.createEvent({
    severityLevel: 'medium',
    ...event,
  });
  try {
    const result = await act();
    await record.success({ meta: outcome(result) });
    return result;
  } catch (error) {
    await record.fail({ error: toError(error) });
    throw error;
  }
}
