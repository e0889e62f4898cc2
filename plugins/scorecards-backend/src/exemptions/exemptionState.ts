import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import { dayOf } from '../days/days';
import type { StoredExemption } from './ExemptionStore';

/** What an exemption is now: it ends by itself, when its last day is over. */
export function stateNow(
  { state, endsOn }: Pick<StoredExemption, 'endsOn' | 'state'>,
  now: number,
): Exemption['state'] {
  const isOpen = state === 'requested' || state === 'approved';
  return isOpen && dayOf(now) > endsOn ? 'expired' : state;
}
