import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { type BreakerState, STATES } from './breakerStates';

/** The mark of a state. Give it a `label` where the word does not stand beside it. */
export const StateMark = ({
  state,
  label,
}: {
  state: BreakerState;
  label?: string;
}) => <StatusMark status={STATES[state].status} label={label} />;
