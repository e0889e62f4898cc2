import type { CoordinationResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** Two components that change in the same commits, with their owners. */
export type CoChangeRow = CoordinationResponse['coChanges'][number] & {
  id: string;
  ownerOfA?: string;
  ownerOfB?: string;
  status: Status;
  reading: string;
};

function readingOf(
  one: string | undefined,
  other: string | undefined,
): Pick<CoChangeRow, 'status' | 'reading'> {
  if (one === undefined || other === undefined)
    return { status: 'unknown', reading: 'an owner is not known' };
  return one === other
    ? { status: 'pass', reading: 'one owner' }
    : { status: 'warn', reading: 'two owners' };
}

/** Components that change together, most often first; those of two owners have to agree on each such change. */
export function coChangeRows({
  coChanges,
  authorship,
}: CoordinationResponse): CoChangeRow[] {
  const owners = new Map(
    authorship.map(({ component, owner }) => [component, owner]),
  );
  return coChanges.map(pair => {
    const ownerOfA = owners.get(pair.a);
    const ownerOfB = owners.get(pair.b);
    const id = `${pair.a} ${pair.b}`;
    return {
      ...pair,
      id,
      ownerOfA,
      ownerOfB,
      ...readingOf(ownerOfA, ownerOfB),
    };
  });
}
