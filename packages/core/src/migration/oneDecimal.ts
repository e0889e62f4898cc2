/** As answers show it: with one decimal, the nearer one to what the number really is; unknown stays so. @public */
export function oneDecimal(value: number): number;
export function oneDecimal(value: number | null): number | null;
export function oneDecimal(value: number | null): number | null {
  // Multiplying first would round 42.55, which is a little less than that, to 42.6.
  return value === null ? null : Number(value.toFixed(1)) + 0;
}
