const STEPS: [limit: number, unit: string, seconds: number][] = [
  [60, 's', 1],
  [3600, 'min', 60],
  [86_400, 'h', 3600],
  [Infinity, 'days', 86_400],
];

/** How long ago `at` (ISO 8601) was, seen from `now` (milliseconds): "14 s", "2 h"; undefined = no valid time. @public */
export function ageText(at: string, now: number): string | undefined {
  const then = Date.parse(at);
  if (Number.isNaN(then)) return undefined;
  const seconds = Math.max(0, Math.round((now - then) / 1000));
  const [, unit = 's', size = 1] =
    STEPS.find(([limit]) => seconds < limit) ?? [];
  return `${Math.floor(seconds / size)} ${unit}`;
}
