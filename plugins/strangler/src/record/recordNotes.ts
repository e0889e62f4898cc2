import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { type Capability, stateAt, statedPeriod } from '@banyan/core';
import { missingSteps } from '../capabilities/whatHolds';
import { listed, percentText } from '../page';
import { MEANT_PERCENT, percentOf, type RecordDraft } from './recordDraft';

/** MIG-01: larger steps of what must not fail are a big bang. */
const BIG_STEP = 60;
const CRITICAL_TIER = 1;

const momentOf = (at: string, now: number) => {
  try {
    return at.trim() === '' ? now : statedPeriod(at.trim()).from;
  } catch {
    return undefined;
  }
};

function shareNotes(
  { tier, name }: CapabilityItem,
  { before, next }: { before: number | null; next: number | undefined },
  draft: RecordDraft,
): string[] {
  if (next === undefined || before === null || Number.isNaN(next)) return [];
  if (next < before && draft.incident.trim() === '')
    return [
      `A step back, from ${percentText(before)} to ${percentText(next)}: name its incident, so that others understand it.`,
    ];
  return next - before > BIG_STEP && tier !== null && tier <= CRITICAL_TIER
    ? [
        `${name} has tier ${tier} and goes from ${percentText(before)} to ${percentText(next)} in one step. Smaller steps are safer.`,
      ]
    : [];
}

/** What may be as it is, but should be known before it is sent. */
export function recordNotes(
  draft: RecordDraft,
  item: CapabilityItem | undefined,
  now: number,
): string[] {
  const at = momentOf(draft.at, now);
  if (!item || at === undefined) return [];
  const capability: Capability = item;
  const last = item.history.at(-1);
  const next = percentOf(draft) ?? MEANT_PERCENT[draft.stage];
  const missing = missingSteps(item);
  return [
    ...(last && at < last.at
      ? [
          `Older than the newest event, ${last.stated}: it is put in its place, and does not change how things stand now.`,
        ]
      : []),
    ...shareNotes(
      item,
      { before: stateAt(capability, at).percent, next },
      draft,
    ),
    ...(draft.stage === 'canary' && next === undefined
      ? ['No percentage: the share stays what it was.']
      : []),
    ...(draft.stage === 'retired' && missing.length > 0
      ? [`Retired means that nothing is left, but ${listed(missing)}.`]
      : []),
  ];
}
