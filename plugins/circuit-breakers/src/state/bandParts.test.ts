import type { BreakerSpell } from '@banyan/backstage-plugin-banyan-common';
import { bandParts } from './bandParts';

const spell = (
  state: BreakerSpell['state'],
  from: number,
  to: number | null,
): BreakerSpell => ({ instance: null, state, from, to });

const drawn = (spells: readonly BreakerSpell[]) =>
  bandParts(spells, { from: 100, to: 200 }).map(
    ({ state, left, width }) => `${state} ${left}+${width}`,
  );

describe('bandParts', () => {
  it.each<[string, BreakerSpell[], string[]]>([
    ['nothing as one gap', [], ['gap 0+100']],
    [
      'a change in the middle',
      [spell('closed', 0, 150), spell('open', 150, null)],
      ['closed 0+50', 'open 50+50'],
    ],
    [
      'what nobody watched as a gap',
      [spell('closed', 120, 140), spell('open', 160, 200)],
      ['gap 0+20', 'closed 20+20', 'gap 40+20', 'open 60+40'],
    ],
    [
      'spells that overlap once',
      [spell('closed', 0, 160), spell('open', 150, 200)],
      ['closed 0+60', 'open 60+40'],
    ],
    ['nothing of what is outside', [spell('open', 0, 90)], ['gap 0+100']],
  ])('draws %s', (_, spells, expected) => {
    expect(drawn(spells)).toEqual(expected);
  });
});
