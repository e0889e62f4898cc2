import { aHalt, aParity, fourCapabilities } from './__testUtils__/sides';
import { aCapability } from '../__testUtils__/migrations';
import { parityAnswer, parityRows } from './parityRows';

const rowsOf = (capabilities = fourCapabilities(), isReplay = false) =>
  parityRows({ capabilities, isReplay });

describe('parityRows', () => {
  it('has what is worse first, then what nobody knows, and nothing that stays', () => {
    expect(
      rowsOf().map(({ title, verdict }) => `${title}: ${verdict}`),
    ).toEqual(['Web: worse', 'Billing: unknown', 'Search: same']);
  });

  it('says why it is unknown', () => {
    const why = (isReplay: boolean) =>
      rowsOf([aCapability({ name: 'billing' })], isReplay)[0].message;
    expect(why(false)).toBe(
      'no source tells of errors and times of either side',
    );
    expect(why(true)).toBe('what was measured then is unknown');
  });
});

describe('parityAnswer', () => {
  const same = [aCapability({ name: 'search', parity: aParity() })];
  const unseen = [aCapability({ name: 'billing' })];

  it.each([
    [
      'what is worse',
      rowsOf(),
      null,
      'fail',
      'Web does worse on the new side than on legacy',
    ],
    [
      'the rule that is met before all else',
      rowsOf(),
      aHalt({ verdict: 'halt', message: 'failed requests: now 4 %' }),
      'fail',
      'Stop: failed requests: now 4 %',
    ],
    [
      'that it holds, and for how many that is known',
      rowsOf([...same, ...unseen]),
      aHalt(),
      'pass',
      'The new side does no worse than legacy where it can be compared, 1 of 2',
    ],
    [
      'that what nobody knows is no pass',
      rowsOf(unseen),
      null,
      'unknown',
      'Nobody tells how the new side does beside legacy: unknown is no pass',
    ],
  ])('says %s', (_, rows, halt, status, text) => {
    expect(parityAnswer(rows, halt)).toMatchObject({ status, text });
  });

  it('rests on n of m', () => {
    expect(parityAnswer(rowsOf(), null).facts).toEqual([
      '2 of 3 can be compared',
      '1 worse, 1 as good, 0 better',
      '1 of 3 with a parallel run',
    ]);
  });
});
