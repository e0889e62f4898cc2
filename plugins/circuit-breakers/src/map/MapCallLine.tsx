import type { PlacedCall } from './placedCalls';
import styles from './Map.module.css';

/** A call as a line; a call with a breaker is strong, one that lacks it plain, any other faint. */
export const MapCallLine = ({
  call: { path, kind, critical },
  state,
  isLit,
  isDim,
}: {
  call: PlacedCall;
  /** Of its breaker. */
  state?: string;
  isLit: boolean;
  isDim: boolean;
}) => (
  <path
    d={path}
    className={styles.call}
    data-kind={kind}
    data-critical={critical}
    data-state={state}
    data-lit={isLit || undefined}
    data-dim={isDim || undefined}
    markerEnd={kind === 'other' ? undefined : 'url(#call-end)'}
  />
);
