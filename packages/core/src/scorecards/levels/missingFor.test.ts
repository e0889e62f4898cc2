import { counted } from '../__testUtils__/verdicts';
import { LADDER } from '../check';
import { missingFor, stepsOf } from './missingFor';

describe('missingFor', () => {
  it.each([
    [
      'what fails below is before what fails above',
      { bronze: 'pf', silver: 'f' },
      ['bronze-1'],
    ],
    [
      'data to send is before what is to be mended',
      { silver: 'f?!' },
      ['silver-1', 'silver-2', 'silver-0'],
    ],
    [
      'a warning of the top is first',
      { bronze: 'w', gold: 'f?w' },
      ['gold-2', 'gold-1', 'gold-0'],
    ],
    ['what is exempt or does not apply is no step', { bronze: 'x-p' }, []],
    ['what is on no level is no step', { platinum: 'f' }, []],
  ])('%s', (_, letters, expected) => {
    expect(missingFor(LADDER, counted(letters))).toEqual(expected);
  });
});

describe('stepsOf', () => {
  it('goes on with the levels above', () => {
    const steps = stepsOf(
      LADDER,
      counted({ gold: 'fw', silver: 'p', bronze: 'f?' }),
    );
    expect(steps.map(({ key }) => key)).toEqual([
      'bronze-1',
      'bronze-0',
      'gold-1',
      'gold-0',
    ]);
  });
});
