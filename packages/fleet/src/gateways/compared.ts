import type { ParallelRun } from '@banyan/core';
import type { z } from 'zod';
import type { capabilityAnswerSchema } from './capabilityAnswers';

type Answer = z.output<typeof capabilityAnswerSchema>;

/** What a parallel run makes of the answers of both sides: the layout may differ. */
export function compared(
  legacy: Answer | undefined,
  candidate: Answer | undefined,
): keyof ParallelRun {
  if (legacy?.total !== candidate?.total) return 'mismatched';
  return legacy?.layout === candidate?.layout ? 'matched' : 'ignored';
}
