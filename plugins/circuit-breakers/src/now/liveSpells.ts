import type {
  BreakerItem,
  BreakerSpell,
} from '@banyan/backstage-plugin-banyan-common';

/** The spells of all instances as they were read at `readAt`, continued by what is known now. */
export function liveSpells(
  spells: readonly BreakerSpell[],
  { state, since }: Pick<BreakerItem, 'state' | 'since'>,
  readAt: number,
): BreakerSpell[] {
  const all = spells.filter(({ instance }) => instance === null);
  const running = all.find(({ to }) => to === null);
  if (!running || running.state === state) return all;
  const changedAt = Math.max(running.from, since ?? readAt, readAt);
  return [
    ...all.filter(spell => spell !== running),
    { ...running, to: changedAt },
    { instance: null, state, from: changedAt, to: null },
  ];
}
