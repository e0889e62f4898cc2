import {
  countOf,
  fieldsOf,
  numberOf,
} from '@banyan/backstage-plugin-banyan-node';

/** How many hosts say yes, of those that Turbine has added up. */
export type Flag = { yes: number; hosts: number };

/**
 * A flag of Hystrix: true or "false" of one host; of several the number of those that say true,
 * or how many say which: {"true": 2, "false": 1}, also as a text. Undefined = none of these.
 */
export function hystrixFlag(value: unknown, hosts: number): Flag | undefined {
  if (typeof value === 'boolean') return { yes: value ? hosts : 0, hosts };
  if (value === 'true' || value === 'false') {
    return hystrixFlag(value === 'true', hosts);
  }
  const number = numberOf(value);
  if (number !== undefined) {
    return number >= 0 ? { yes: Math.min(number, hosts), hosts } : undefined;
  }
  const votes = fieldsOf(value) ?? votesIn(value);
  const yes = countOf(votes.true);
  const no = countOf(votes.false);
  return yes === undefined && no === undefined
    ? undefined
    : { yes: yes ?? 0, hosts: (yes ?? 0) + (no ?? 0) };
}

function votesIn(value: unknown): Record<string, unknown> {
  if (typeof value !== 'string') return {};
  return {
    true: /\btrue\W+(\d+)/.exec(value)?.[1],
    false: /\bfalse\W+(\d+)/.exec(value)?.[1],
  };
}
