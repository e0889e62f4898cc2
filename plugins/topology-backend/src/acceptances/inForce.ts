import type { Acceptance } from '@banyan/core';

/** What is accepted and counts on a day (ISO form). */
export type InForce = { today: string; acceptances: readonly Acceptance[] };

/** For answers in which nothing can be accepted. */
export const NONE_IN_FORCE: InForce = { today: '', acceptances: [] };
