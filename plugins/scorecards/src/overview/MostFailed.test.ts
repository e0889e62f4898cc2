import { aReportCheck } from '../__testUtils__/answers';
import { mostFailed } from './MostFailed';

const check = (id: string, failing: number, rise: number, blocks = 0) =>
  aReportCheck({ id, key: id, failing, rise, blocks });

describe('mostFailed', () => {
  it('has what lifts most at once first, then what fails most', () => {
    const order = mostFailed([
      check('OWN-01', 9, 0, 1),
      check('OWN-02', 2, 3),
      check('OWN-03', 4, 1),
      check('OWN-04', 9, 0, 4),
      check('OWN-05', 0, 0),
    ]).map(({ id }) => id);
    expect(order).toEqual(['OWN-02', 'OWN-03', 'OWN-04', 'OWN-01']);
  });
});
