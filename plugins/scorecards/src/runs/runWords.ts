import type { Run } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { entityTitle, plural } from '@banyan/backstage-plugin-banyan-react';
import { spanText } from '../page';

/** The words and marks of the states of a run. */
export const RUN_STATES: Readonly<
  Record<Run['state'], { word: string; title: string; status: Status }>
> = {
  queued: { word: 'waits', title: 'A run waits', status: 'n/a' },
  running: { word: 'runs', title: 'Run in progress', status: 'warn' },
  done: { word: 'done', title: 'Last run', status: 'pass' },
  cancelled: { word: 'cancelled', title: 'Run cancelled', status: 'n/a' },
  interrupted: {
    word: 'interrupted',
    title: 'Run interrupted',
    status: 'unknown',
  },
  failed: { word: 'failed', title: 'Run failed', status: 'fail' },
};

/** The heading of a run. */
export const runTitle = ({ state }: Run): string => RUN_STATES[state].title;

/** What a run covers. */
export function scopeText({
  scope,
  scorecards,
  checks,
}: Pick<Run, 'scope' | 'scorecards' | 'checks'>): string {
  const parts = [
    ...(scorecards.length > 0 ? [scorecards.map(entityTitle).join(', ')] : []),
    ...(checks.length > 0 ? [plural(checks.length, 'check')] : []),
  ];
  const of = parts.length > 0 ? `: ${parts.join('; ')}` : '';
  return `${scope?.title ?? 'everything'}${of}`;
}

const TRIGGERS = {
  schedule: 'by the schedule',
  person: 'by hand',
  restart: 'after a restart',
} as const;

/** Who started it. */
export const triggerText = ({
  trigger,
  startedBy,
}: Pick<Run, 'trigger' | 'startedBy'>): string =>
  startedBy ? `by ${entityTitle(startedBy)}` : TRIGGERS[trigger];

/** How long it took, or takes so far; undefined = it has not begun. */
export const durationText = (
  { startedAt, finishedAt }: Pick<Run, 'startedAt' | 'finishedAt'>,
  now: number,
): string | undefined =>
  startedAt === null ? undefined : spanText((finishedAt ?? now) - startedAt);

/** The phases of a run, in their order. */
export const PHASES = [
  ['collecting', 'Collect facts'],
  ['judging', 'Judge'],
  ['storing', 'Store and compare'],
] as const;

/** Where a run is in a phase. */
export function phaseStatus(
  { phase, state }: Pick<Run, 'phase' | 'state'>,
  place: number,
): { status: Status; word: string } {
  const at = PHASES.findIndex(([id]) => id === phase);
  if (state === 'done' || place < at) return { status: 'pass', word: 'done' };
  if (phase === 'ended') return { status: 'n/a', word: 'not known' };
  if (place > at || state === 'queued')
    return { status: 'n/a', word: 'to come' };
  if (state === 'running') return { status: 'warn', word: 'under way' };
  return { status: 'unknown', word: RUN_STATES[state].word };
}
