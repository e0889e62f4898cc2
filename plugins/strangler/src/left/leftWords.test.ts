import { aLeftItem, evidence, whatIsLeft } from './__testUtils__/whatIsLeft';
import { isFinished, leftAnswer } from './leftWords';

const legacy = 'component:netflix/javaweb';
const answerOf = (left = whatIsLeft(), what: string | null = legacy) =>
  leftAnswer(left, what, name => name.toLocaleUpperCase('en-US'));

describe('isFinished', () => {
  it.each([
    [true, ['there', 'not-applicable', 'there', 'there']],
    [false, ['unknown', 'there', 'there', 'there']],
    [false, ['there', 'there', 'missing', 'there']],
  ] as const)('is %s for %j', (expected, verdicts) => {
    expect(isFinished(aLeftItem({ evidence: evidence(...verdicts) }))).toBe(
      expected,
    );
  });
});

describe('leftAnswer', () => {
  it('counts what is missing, and says where to start', () => {
    expect(answerOf()).toEqual({
      status: 'fail',
      text: '7 of 11 pieces of evidence are missing before javaweb can be deleted; start with WEB-PAGES',
      facts: [
        '2 of 3 capabilities not retired',
        '30.0 points still to route',
        '1 piece of evidence unknown',
      ],
    });
  });

  it('does not take what is unknown for done', () => {
    const items = [
      aLeftItem({ evidence: evidence('unknown', 'there', 'there', 'there') }),
    ];
    expect(answerOf(whatIsLeft({ missing: 0, total: 4, items }))).toMatchObject(
      {
        status: 'unknown',
        text: 'Nothing is known to be missing, but 1 of 4 pieces of evidence are unknown: javaweb cannot be deleted on that',
      },
    );
  });

  it('says that it is over, also of a legacy side that nobody names', () => {
    const items = [
      aLeftItem({ evidence: evidence('there', 'there', 'there', 'there') }),
    ];
    expect(
      answerOf(whatIsLeft({ missing: 0, total: 4, items }), null),
    ).toMatchObject({
      status: 'pass',
      text: 'Nothing is left: all 4 pieces of evidence are there, the legacy side can be deleted',
    });
  });
});
