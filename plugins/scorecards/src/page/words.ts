import type { RowKind } from '@banyan/backstage-plugin-banyan-common';
import { DateTime } from 'luxon';

/** The words for what a row is. */
export const ROW_WORDS: Readonly<
  Record<RowKind, { one: string; many: string }>
> = {
  team: { one: 'team', many: 'teams' },
  unit: { one: 'unit', many: 'units' },
  organization: { one: 'organization', many: 'organizations' },
  domain: { one: 'domain', many: 'domains' },
  system: { one: 'system', many: 'systems' },
  entity: { one: 'entity', many: 'entities' },
};

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

/** The day of a moment: "2026-11-22". */
export const dayText = (at: number): string => utc(at).toFormat('yyyy-MM-dd');

/** A moment to the second, in UTC: "2026-11-22 14:32:10". */
export const momentText = (at: number): string =>
  utc(at).toFormat('yyyy-MM-dd HH:mm:ss');

const STEPS = [
  [1_000, 60, 's'],
  [60_000, 60, 'min'],
  [3_600_000, 48, 'h'],
  [86_400_000, Infinity, 'days'],
] as const;

/** How long something takes: "0 s", "12 s", "4 min", "3 h". */
export function spanText(ms: number): string {
  const [size, , unit] =
    STEPS.find(([each, limit]) => ms < each * limit) ?? STEPS[3];
  return `${Math.floor(Math.max(0, ms) / size)} ${unit}`;
}

/** The name of a track as a heading: "Ownership", "API"; null = a rule of its own. */
export const trackTitle = (track: string | null): string => {
  if (track === null) return 'Own rules';
  if (track === 'api') return 'API';
  return `${track.charAt(0).toLocaleUpperCase('en-US')}${track.slice(1)}`;
};
