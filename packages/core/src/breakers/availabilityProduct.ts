/**
 * How available a service can be that needs `count` others, each available for the share
 * `each` of the time: each ^ count, when they fail independently and nothing catches it.
 * Range: 0 to 1; 1 without dependencies. Undefined (null) when `each` is no share or `count`
 * no count.
 * Source: RES-07, "the product of all services' uptime".
 *
 * @public
 */
export function availabilityProduct(
  each: number,
  count: number,
): number | null {
  const isShare = each >= 0 && each <= 1;
  return isShare && Number.isInteger(count) && count >= 0
    ? each ** count
    : null;
}
