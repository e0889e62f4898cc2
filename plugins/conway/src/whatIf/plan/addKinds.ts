import type { MoveOnWire } from '@banyan/backstage-plugin-banyan-common';

/** A kind of move as a person adds it. */
export type AddKind = {
  kind: MoveOnWire['kind'];
  /** The words of its button, and of its two fields. */
  label: string;
  what: string;
  to: string;
};

/** The kinds of moves, in the order of their buttons. */
export const ADD_KINDS: readonly AddKind[] = [
  { kind: 'team-to-unit', label: '+ Move a team', what: 'Team', to: 'To unit' },
  {
    kind: 'service-to-team',
    label: '+ a service',
    what: 'Service',
    to: 'To team',
  },
  {
    kind: 'system-to-domain',
    label: '+ a system',
    what: 'System',
    to: 'To domain',
  },
  {
    kind: 'service-to-domain',
    label: '+ a service to a domain',
    what: 'Service',
    to: 'To domain',
  },
];
