import { render, screen } from '@testing-library/react';
import { renderWith } from '../entity/__testUtils__/renderWith';
import { PassedCard } from './PassedCard';
import { PassedChart } from './PassedChart';

const DAY = 86_400_000;
const points = [
  { at: 0, passed: 2, counting: 8 },
  { at: 10 * DAY, passed: 6, counting: 8 },
];

const endOf = (container: HTMLElement) => {
  const circle = container.querySelector('circle');
  return Number(circle?.getAttribute('cx'));
};

describe('PassedChart', () => {
  it('leaves room up to the target, which lies ahead', () => {
    const alone = render(<PassedChart points={points} label="a" />);
    const ahead = render(
      <PassedChart points={points} label="b" target={20 * DAY} />,
    );
    expect(endOf(ahead.container)).toBeLessThan(endOf(alone.container));
    expect(screen.getByText('target')).toBeInTheDocument();
  });

  it('can draw a single moment', () => {
    render(<PassedChart points={points.slice(0, 1)} label="one" />);
    expect(screen.getByRole('img', { name: 'one' }).innerHTML).not.toContain(
      'NaN',
    );
  });
});

describe('PassedCard', () => {
  it('says that nothing has been counted', async () => {
    renderWith(
      <PassedCard title="History" points={[]} label="" fileName="a" />,
      {},
    );
    expect(
      await screen.findByText('Nothing has been counted yet.'),
    ).toBeInTheDocument();
  });
});
