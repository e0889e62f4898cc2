import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** Whose data the new side works on: the mark, the word, and what it means. */
export const DATA_OWNERSHIP: Readonly<
  Record<
    NonNullable<CapabilityItem['data']> | 'unknown',
    { status: Status; word: string; means: string }
  >
> = {
  shared: {
    status: 'fail',
    word: 'shared',
    means: 'the new side works on the tables of legacy',
  },
  replicated: {
    status: 'warn',
    word: 'replicated',
    means: 'the new side has a copy; legacy still owns the data',
  },
  owned: {
    status: 'pass',
    word: 'owned',
    means: 'the new side owns its data',
  },
  unknown: {
    status: 'unknown',
    word: 'unknown',
    means: 'nobody says whose data it works on',
  },
};

/** The data ownership of a capability. */
export const dataOwnershipOf = ({ data }: Pick<CapabilityItem, 'data'>) =>
  DATA_OWNERSHIP[data ?? 'unknown'];
