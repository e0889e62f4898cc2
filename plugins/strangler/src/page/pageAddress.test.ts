import { pageAddress } from './pageAddress';

describe('pageAddress', () => {
  it.each([
    ['', { ref: undefined, tab: 'flow' }],
    ['netflix', { ref: undefined, tab: 'flow' }],
    ['netflix/to-cloud', { ref: 'migration:netflix/to-cloud', tab: 'flow' }],
    [
      'netflix/to-cloud/left/',
      { ref: 'migration:netflix/to-cloud', tab: 'left' },
    ],
    [
      'netflix/to-cloud/nonsense',
      { ref: 'migration:netflix/to-cloud', tab: 'flow' },
    ],
    // A migration may have the name of a tab.
    ['left/events', { ref: 'migration:left/events', tab: 'flow' }],
  ])('of %p', (rest, expected) => {
    expect(pageAddress(rest)).toEqual(expected);
  });
});
