import { render, screen } from '@testing-library/react';
import { LevelMark, LevelText } from './LevelMark';
import { levelWord } from './levelWord';
import { RecentVerdicts } from './RecentVerdicts';
import { VerdictMark, VerdictText } from './VerdictMark';
import { VERDICT_WORDS } from './verdictWords';
import { verdictSchema } from '@banyan/backstage-plugin-banyan-common';

const LEVELS = ['bronze', 'silver', 'gold'];

describe('levelWord', () => {
  it.each([
    [null, 'not rated'],
    [-1, 'Starting'],
    [0, 'Bronze'],
    [2, 'Gold'],
  ])('calls %s %s', (reached, word) => {
    expect(levelWord(LEVELS, reached)).toBe(word);
  });

  it('writes a level of another ladder as it is named', () => {
    expect(levelWord(['pilot-ready'], 0)).toBe('Pilot ready');
  });
});

describe('LevelMark', () => {
  it.each([
    [null, 0],
    [-1, 0],
    [0, 1],
    [2, 3],
  ])('fills a bar for each level up to %s', (reached, bars) => {
    const { container } = render(
      <LevelMark levels={LEVELS} reached={reached} />,
    );
    expect(container.querySelectorAll('rect')).toHaveLength(3);
    expect(container.querySelectorAll('[data-filled="true"]')).toHaveLength(
      bars,
    );
  });

  it('stands beside its word', () => {
    render(<LevelText levels={LEVELS} reached={1} />);
    expect(screen.getByText('Silver')).toBeInTheDocument();
  });
});

describe('VerdictMark', () => {
  it.each(verdictSchema.options)('says %s in words', verdict => {
    render(<VerdictText verdict={verdict} />);
    expect(screen.getByText(VERDICT_WORDS[verdict])).toBeInTheDocument();
  });

  it('tells an error from missing data by its shape', () => {
    const shape = (verdict: 'error' | 'no-data' | 'fail') =>
      render(<VerdictMark verdict={verdict} />).container.innerHTML;
    expect(
      new Set([shape('error'), shape('no-data'), shape('fail')]).size,
    ).toBe(3);
  });
});

describe('RecentVerdicts', () => {
  it('says spells, and runs in which it was not judged', () => {
    render(<RecentVerdicts recent={[null, 'fail', 'fail', 'pass']} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Last 4 runs: 1 not judged, then 2 fail, then 1 pass',
    );
  });
});
