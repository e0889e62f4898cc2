import { checks } from '@banyan/core';
import type { Reports } from './lessonStanding';

/** What is known of a check beside its id; `key` tells it from every other one. */
export type CheckFacts = { key: string; title?: string; appliesTo?: string };

/** Banyan's own checks say what they ask for; what a portal adds is known where it is judged. */
export function checkFacts(id: string, reports?: Reports): CheckFacts {
  const own = checks.find(check => check.id === id);
  const judged = [
    ...(reports?.teams.checks ?? []),
    ...(reports?.organizations.checks ?? []),
  ].find(check => check.key === id || check.id === id);
  return {
    key: judged?.key ?? id,
    title: own?.title ?? judged?.title,
    appliesTo: own?.appliesTo,
  };
}
