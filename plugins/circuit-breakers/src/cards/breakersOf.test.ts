import { between } from '../__testUtils__/breakers';
import { breakersOf } from './breakersOf';
import { countWords } from './countWords';

const items = [
  between('uber/disco', 'maps'),
  between('uber/disco', 'eta', { state: 'open' }),
  between('uber/ride', 'disco', { state: 'unknown' }),
  between('uber/ride', 'maps'),
];

describe('breakersOf', () => {
  it('tells the calls that a component makes from those that it answers, worst first', () => {
    const { out, into } = breakersOf(items, 'component:uber/disco');
    expect(out.map(({ name }) => name)).toEqual(['eta', 'maps']);
    expect(into.map(({ entityRef }) => entityRef)).toEqual([
      'component:uber/ride',
    ]);
  });
});

describe('countWords', () => {
  it('counts by state, worst first', () => {
    expect(countWords(items)).toBe('1 open, 1 unknown, 2 closed');
  });
});
