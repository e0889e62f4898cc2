import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';
import { StaleBanner } from './StaleBanner';

const error = new Error('the backend is away');

describe('ErrorState', () => {
  it('says what failed, why and what else can be done', () => {
    render(
      <ErrorState
        title="The map could not be read"
        error={error}
        hint="Choose another scope."
        retry={() => {}}
      />,
    );
    for (const words of [
      'The map could not be read',
      'the backend is away',
      'Choose another scope.',
    ])
      expect(screen.getByText(words)).toBeVisible();
  });

  it('tries again on request', async () => {
    const retry = jest.fn();
    render(<ErrorState title="No" error={error} retry={retry} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});

describe('StaleBanner', () => {
  it('says why the state is old, and tries again on request', async () => {
    const retry = jest.fn();
    render(<StaleBanner reason="The catalog is silent." retry={retry} />);
    expect(screen.getByText('This is the last known state')).toBeVisible();
    expect(screen.getByText('The catalog is silent.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});

describe('EmptyState', () => {
  it('has a heading and says what to do', () => {
    render(<EmptyState title="No team yet">Register one.</EmptyState>);
    expect(screen.getByRole('heading', { name: 'No team yet' })).toBeVisible();
    expect(screen.getByText('Register one.')).toBeVisible();
  });
});

describe('LoadingState', () => {
  it('tells those who do not see it', () => {
    render(<LoadingState label="Loading the map" />);
    expect(
      screen.getByRole('status', { name: 'Loading the map' }),
    ).toHaveAttribute('aria-busy', 'true');
  });
});
