import { act, render, screen } from '@testing-library/react';
import { AgeChip } from './AgeChip';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('AgeChip', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
  });
  afterEach(() => jest.useRealTimers());

  it('grows older by itself', () => {
    render(<AgeChip builtAt="2026-11-22T11:59:46Z" stale={false} />);
    expect(screen.getByText('snapshot 14 s old')).toBeVisible();
    act(() => {
      jest.advanceTimersByTime(60_000);
    });
    expect(screen.getByText('snapshot 1 min old')).toBeVisible();
  });

  it('is young again when there is a newer snapshot', () => {
    const { rerender } = render(
      <AgeChip builtAt="2026-11-22T11:00:00Z" stale={false} />,
    );
    expect(screen.getByText('snapshot 1 h old')).toBeVisible();
    rerender(<AgeChip builtAt="2026-11-22T11:59:58Z" stale={false} />);
    expect(screen.getByText('snapshot 2 s old')).toBeVisible();
  });

  it.each([
    ['2026-11-22T11:40:00Z', true, 'stale: snapshot 20 min old'],
    ['yesterday', false, 'snapshot of unknown age'],
  ])('says of %s, stale %s: %s', (builtAt, stale, words) => {
    render(<AgeChip builtAt={builtAt} stale={stale} />);
    expect(screen.getByText(words)).toBeVisible();
  });
});
