import { availabilityProduct } from '@banyan/core';

const MINUTES_A_MONTH = 30 * 24 * 60;
const MINUTES_AN_HOUR = 60;

const percent = (share: number) => `${Number((share * 100).toFixed(2))} %`;

function lost(share: number): string {
  const minutes = Math.round((1 - share) * MINUTES_A_MONTH);
  const hours = Math.floor(minutes / MINUTES_AN_HOUR);
  const rest = `${minutes % MINUTES_AN_HOUR} min`;
  return hours > 0 ? `${hours} h ${rest}` : rest;
}

/** What is left when all of them have to answer; null = that is no count or no share. `each` in percent. */
export function chainSentence(count: number, each: number): string | null {
  const left = availabilityProduct(each / 100, count);
  return left === null
    ? null
    : `${count} at ${each} % = ${percent(left)}: ${lost(left)} lost in 30 days`;
}
