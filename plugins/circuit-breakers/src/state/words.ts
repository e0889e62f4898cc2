/** What is written where nothing is known. */
export const UNKNOWN = '–';

const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** 6 410, with a space that does not break. (`toLocaleString` is too slow for a wall of numbers.) */
export const countText = (count: number | null | undefined): string =>
  typeof count === 'number'
    ? String(Math.round(count)).replace(THOUSANDS, '\u202f')
    : UNKNOWN;

/** 294 k, 1.2 M: for figures that nobody reads to the last digit. */
export function shortCount(count: number | null | undefined): string {
  if (typeof count !== 'number') return UNKNOWN;
  if (count < 10_000) return countText(count);
  return count < 1_000_000
    ? `${Math.round(count / 1_000)}\u00a0k`
    : `${(count / 1_000_000).toFixed(1)}\u00a0M`;
}

/** A share of 1 as percent; small ones with a decimal, so that 0.4 % is not nothing. */
export function percentText(share: number | null | undefined): string {
  if (typeof share !== 'number') return UNKNOWN;
  const percent = share * 100;
  const isSmall = percent > 0 && percent < 1;
  return `${isSmall ? percent.toFixed(1) : Math.round(percent)}\u00a0%`;
}

/** 7 m 29 s, 34 s, 2 h 5 m, 3 d 4 h. */
export function spanText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const [d, h, m, s] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3_600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  if (d > 0) return `${d} d ${h} h`;
  if (h > 0) return `${h} h ${m} m`;
  return m > 0 ? `${m} m ${s} s` : `${s} s`;
}

/** A setting or a latency: 150 ms, 1.5 s, 15 s. */
export function msText(ms: number | null | undefined): string {
  if (typeof ms !== 'number') return UNKNOWN;
  if (ms < 1_000) return `${Math.round(ms)}\u00a0ms`;
  const seconds = ms / 1_000;
  return `${Number.isInteger(seconds) ? seconds : seconds.toFixed(1)}\u00a0s`;
}

/** 14:24:41, by the clock of the person. */
export const clockText = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB');

/** 14:24:41 today, Thu 09:12:50 within a week, 12 Nov 09:12 before. */
export function momentText(at: number, now: number): string {
  const day = 86_400_000;
  if (new Date(at).toDateString() === new Date(now).toDateString())
    return clockText(at);
  const options: Intl.DateTimeFormatOptions =
    now - at < 6 * day
      ? { weekday: 'short' }
      : { day: 'numeric', month: 'short' };
  return `${new Date(at).toLocaleDateString('en-GB', options)} ${clockText(at)}`;
}

/** `1 breaker is`, `3 breakers are`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${countText(count)} ${count === 1 ? one : many}`;
