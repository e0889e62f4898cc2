import { plural } from '@banyan/backstage-plugin-banyan-react';
import type { Campaign } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

type Done = Pick<Campaign, 'passed' | 'counting'>;

/** Share of what passes in percent with one decimal; nothing counts = unknown. */
export const percentText = ({ passed, counting }: Done): string =>
  counting === 0 ? 'unknown' : `${((100 * passed) / counting).toFixed(1)} %`;

const isDone = ({ passed, counting }: Done) =>
  counting > 0 && passed === counting;

/** How much time is left, in words. */
export function timeWords({
  daysLeft,
  targetOn,
}: Pick<Campaign, 'daysLeft' | 'targetOn'>): string {
  if (daysLeft < 0) {
    return `${plural(-daysLeft, 'day')} over the target of ${targetOn}`;
  }
  return daysLeft === 0
    ? 'the target is today'
    : `${plural(daysLeft, 'day')} to ${targetOn}`;
}

/** What a campaign's state is called, with its mark. */
export function stateOf(campaign: Campaign): { status: Status; word: string } {
  const { state, daysLeft } = campaign;
  if (state === 'draft') return { status: 'unknown', word: 'draft' };
  if (state === 'archived') return { status: 'n/a', word: 'archived' };
  if (state === 'promoted') return { status: 'pass', word: 'promoted' };
  if (isDone(campaign)) return { status: 'pass', word: 'all done' };
  return daysLeft < 0
    ? { status: 'fail', word: 'overdue' }
    : { status: 'warn', word: 'running' };
}

/** How one campaign stands, in one sentence. */
export function campaignSentence(campaign: Campaign): string {
  const { title, state, passed, counting, startsOn } = campaign;
  if (state === 'draft') return `${title} has not started`;
  if (counting === 0) return `${title}: nothing counts in it yet`;
  const share = `${passed} of ${counting} done (${percentText(campaign)})`;
  if (state !== 'running') return `${title} is ${state}: ${share}`;
  if (isDone(campaign)) return `${title} is all done: ${share}`;
  if (passed === 0) {
    return `${title}: nothing done since ${startsOn}, ${timeWords(campaign)}`;
  }
  return `${title}: ${share}, ${timeWords(campaign)}`;
}

/** How all of them stand, in one sentence. */
export function campaignsSentence(items: readonly Campaign[]): string {
  const running = items.filter(({ state }) => state === 'running');
  const overdue = running.filter(each => each.daysLeft < 0 && !isDone(each));
  if (running.length === 0) return 'No campaign is running';
  const late =
    overdue.length === 0
      ? 'none is overdue'
      : `${overdue.map(({ title }) => title).join(', ')} ${overdue.length === 1 ? 'is' : 'are'} overdue`;
  return `${plural(running.length, 'campaign is running', 'campaigns are running')}, ${late}`;
}
