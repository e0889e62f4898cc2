import { aBreaker } from '../__testUtils__/breakers';
import { orderOptions } from './orderOptions';

const words = (told: Parameters<typeof aBreaker>[0]) =>
  orderOptions(aBreaker(told)).map(
    ({ word, because }) => `${word}: ${because ?? 'yes'}`,
  );

describe('orderOptions', () => {
  it('offers what the source can do, and says why not the rest', () => {
    expect(words({})).toEqual([
      'Reset to automatic: yes',
      'Force open: yes',
      'Force closed: its source cannot',
      'Disable: its source cannot',
    ]);
  });

  it('offers nothing to those who may not', () => {
    expect(words({ mayControl: false }).slice(0, 2)).toEqual([
      'Reset to automatic: only its owner may',
      'Force open: only its owner may',
    ]);
  });

  it('does not offer what is so already', () => {
    expect(words({ state: 'forced-open' })[1]).toBe(
      'Force open: it is so already',
    );
  });
});
