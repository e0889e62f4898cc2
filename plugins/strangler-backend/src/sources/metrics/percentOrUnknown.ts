import { countOf } from '@banyan/backstage-plugin-banyan-node';

/** A share of 0 to 100; undefined = it is none. */
export function percentOrUnknown(value: unknown): number | undefined {
  const percent = countOf(value);
  return percent !== undefined && percent <= 100 ? percent : undefined;
}
