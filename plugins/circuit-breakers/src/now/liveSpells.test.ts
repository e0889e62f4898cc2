import type { BreakerSpell } from '@banyan/backstage-plugin-banyan-common';
import { liveSpells } from './liveSpells';

const spells: BreakerSpell[] = [
  { instance: null, state: 'closed', from: 0, to: 50 },
  { instance: null, state: 'open', from: 50, to: null },
  { instance: 'h-1', state: 'open', from: 50, to: null },
];

const words = (...asked: Parameters<typeof liveSpells>) =>
  liveSpells(...asked).map(({ state, from, to }) => `${state} ${from}-${to}`);

describe('liveSpells', () => {
  it('are those of all instances while nothing changes', () => {
    expect(words(spells, { state: 'open', since: 50 }, 100)).toEqual([
      'closed 0-50',
      'open 50-null',
    ]);
  });

  it.each([
    ['when it changed', 120, 'open 50-120', 'closed 120-null'],
    ['no earlier than they were read', 20, 'open 50-100', 'closed 100-null'],
    ['if nobody says when, since then', null, 'open 50-100', 'closed 100-null'],
  ])('go on %s', (_, since, ended, begun) => {
    expect(words(spells, { state: 'closed', since }, 100)).toEqual([
      'closed 0-50',
      ended,
      begun,
    ]);
  });

  it('do not begin where nothing is known', () => {
    expect(words([], { state: 'open', since: 1 }, 100)).toEqual([]);
  });
});
