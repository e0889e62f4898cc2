import { verdicts } from '../__testUtils__/verdicts';
import { verdictsAt } from './verdictsAt';

const now = verdicts({ OWN: 'p', RES: 'f' });
const changes = [
  { check: 'RES', from: 'pass', to: 'fail', at: 30 },
  { check: 'OWN', from: 'no-data', to: 'pass', at: 20 },
  { check: 'RES', from: null, to: 'pass', at: 20 },
  { check: 'OLD', from: 'warn', to: null, at: 10 },
] as const;

describe('verdictsAt', () => {
  it.each([
    ['now', 40, { OWN: 'p', RES: 'f' }],
    ['when the last change had just happened', 30, { OWN: 'p', RES: 'f' }],
    ['before the last change', 29, { OWN: 'p', RES: 'p' }],
    ['before a check was there', 19, { OWN: '?' }],
    ['before a check was gone', 9, { OWN: '?', OLD: 'w' }],
  ])('tells what checks said %s', (_, at, expected) => {
    expect(verdictsAt(now, changes, at)).toEqual(verdicts(expected));
  });

  it('leaves the verdicts of now as they are', () => {
    verdictsAt(now, changes, 0);
    expect(now).toEqual(verdicts({ OWN: 'p', RES: 'f' }));
  });
});
