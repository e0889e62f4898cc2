import type { Capability, Stage } from '@banyan/core';

type Step = { stage: Stage; from: number | null; to: number | null };

/** What happened to a capability, in words. */
export function eventSentence(
  { title, name }: Pick<Capability, 'name' | 'title'>,
  { stage, from, to }: Step,
): string {
  const what = `${title ?? name}: ${stage}`;
  if (to === null) return what;
  return from === null || from === to
    ? `${what}, ${to} %`
    : `${what}, ${from} % to ${to} %`;
}
