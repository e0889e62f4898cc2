import { worstVerdict } from './worstVerdict';

describe('worstVerdict', () => {
  it.each([
    [['pass', 'warn', 'fail', 'error'], 'fail'],
    [['pass', 'no-data', 'warn'], 'no-data'],
    [['pass', 'exempt', 'not-applicable'], 'exempt'],
    [['not-applicable', 'pass'], 'pass'],
    [[], undefined],
  ] as const)('of %j is %s', (verdicts, expected) => {
    expect(worstVerdict(verdicts)).toBe(expected);
  });
});
