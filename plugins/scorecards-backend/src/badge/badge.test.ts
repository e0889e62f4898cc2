import { badge } from './badge';

const levels = ['bronze', 'silver', 'gold'];
const standing = {
  ...{ reached: 1, blockedAt: 2, levels: 7 },
  ...{ passed: 25, counting: 28, points: 25, possible: 28 },
};

describe('a badge', () => {
  it.each([
    ['Silver, 25 of 28', standing],
    ['Starting, 3 of 28', { ...standing, reached: -1, passed: 3 }],
    ['not rated', { ...standing, reached: null }],
    ['unknown', undefined],
  ])('says %s', (words, of) => {
    expect(badge({ levels, standing: of })).toContain(`scorecards: ${words}`);
  });

  it('carries a label, whatever is in it', () => {
    const svg = badge({ label: '<b>&', levels, standing });
    expect(svg).toContain('&lt;b&gt;&amp;: Silver');
    expect(svg).not.toContain('<b>');
  });

  it('shows a level that Banyan does not know', () => {
    expect(
      badge({ levels: ['ready'], standing: { ...standing, reached: 0 } }),
    ).toContain('Ready, 25 of 28');
  });
});
