import { monthsUntil } from './months';

it.each([
  [1, '2026-03-31', '2026-03'],
  [3, '2026-03-31', '2026-01'],
  [12, '2026-12-01', '2026-01'],
  [12, '2026-02-28', '2025-03'],
])('%i months until %s begin with %s', (count, day, from) => {
  const months = monthsUntil(Date.parse(`${day}T23:59:59Z`), count);
  expect(months).toEqual({ from, to: day.slice(0, 7) });
});
