import { renderHook } from '@testing-library/react';
import { usePoll } from './usePoll';

const EVERY = 30_000;

const look = (state: DocumentVisibilityState) => {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('usePoll', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const polling = () => {
    const poll = jest.fn();
    const { unmount } = renderHook(() => usePoll(poll, EVERY));
    return { poll, unmount };
  };

  it('calls every so often, not at once', () => {
    const { poll } = polling();
    expect(poll).not.toHaveBeenCalled();
    jest.advanceTimersByTime(EVERY);
    expect(poll).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(3 * EVERY);
    expect(poll).toHaveBeenCalledTimes(4);
  });

  it('rests while nobody looks, and catches up once when somebody does', () => {
    const { poll } = polling();
    look('hidden');
    jest.advanceTimersByTime(10 * EVERY);
    expect(poll).not.toHaveBeenCalled();
    look('visible');
    expect(poll).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(EVERY);
    expect(poll).toHaveBeenCalledTimes(2);
  });

  it('does not hurry because somebody looked away for a moment', () => {
    const { poll } = polling();
    jest.advanceTimersByTime(EVERY / 2);
    look('hidden');
    look('visible');
    expect(poll).not.toHaveBeenCalled();
    jest.advanceTimersByTime(EVERY / 2);
    expect(poll).toHaveBeenCalledTimes(1);
  });

  it('ends with what it was for', () => {
    const { poll, unmount } = polling();
    unmount();
    look('hidden');
    look('visible');
    jest.advanceTimersByTime(10 * EVERY);
    expect(poll).not.toHaveBeenCalled();
  });
});
