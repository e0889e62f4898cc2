import type {
  AcceptancesResponse,
  NewAcceptance,
} from '@banyan/backstage-plugin-banyan-common';
import type { AcceptancesApi } from '../acceptances';

type Options = Partial<AcceptancesResponse> & {
  /** Called before each write; what it throws is the answer. */
  onWrite?: (written: NewAcceptance | string) => void | Promise<void>;
};

/** An acceptances API that keeps what is accepted in memory. */
export function fakeAcceptances({
  onWrite = () => {},
  acceptances = [],
  mayAccept = 'everything',
  days = {
    earliest: '2026-11-23',
    proposed: '2027-02-20',
    latest: '2027-11-22',
  },
}: Options = {}): AcceptancesApi {
  let known = [...acceptances];
  return {
    list: async scope => ({ scope, days, mayAccept, acceptances: known }),
    accept: async acceptance => {
      await onWrite(acceptance);
      known.push({
        id: `accepted-${known.length + 1}`,
        acceptedAt: '2026-11-22T12:00:00.000Z',
        acceptedBy: 'user:default/me',
        expired: false,
        mayWithdraw: true,
        ...acceptance,
      });
    },
    withdraw: async id => {
      await onWrite(id);
      known = known.filter(each => each.id !== id);
    },
  };
}
