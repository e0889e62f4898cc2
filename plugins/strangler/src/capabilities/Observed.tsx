import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import {
  PopoverButton,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { capabilityTitle, percentText } from '../page';
import { clockText } from './clock';
import { gapOf, intervalText, isFew, shareText } from './shareWords';
import styles from './Capabilities.module.css';

const Behind = ({ item }: { item: CapabilityItem }) => {
  const share = item.observedShare;
  if (!share) return null;
  const { low, high, from, to, source, simulated } = share;
  return (
    <div className={styles.behind}>
      <strong>{shareText(share)}</strong>
      <p>
        95 times of 100 the true share lies between {percentText(low)} and{' '}
        {percentText(high)} (Wilson interval).
      </p>
      <p>
        {isFew(share)
          ? 'Fewer than 30 requests: it says little yet. '
          : `${gapOf(item).words}. `}
        Counted by {source} from {clockText(from)} to {clockText(to)} UTC, never
        from before the last change of what is intended.
      </p>
      {simulated && <p>The load is simulated: this is the reference fleet.</p>}
    </div>
  );
};

/** The share that was seen; pressed, it says how sure it is and what it rests on. */
export const Observed = ({ item }: { item: CapabilityItem }) => {
  const share = item.observedShare;
  if (item.observed === null || !share)
    return <StatusText status="unknown">unknown</StatusText>;
  const label = `Observed share of ${capabilityTitle(item)}: ${shareText(share)}`;
  const isApart = gapOf(item).verdict === 'apart';
  return (
    <PopoverButton
      className={styles.figure}
      data-apart={isApart || undefined}
      label={label}
      content={() => <Behind item={item} />}
    >
      {isApart ? (
        <StatusText status="warn">{percentText(item.observed)}</StatusText>
      ) : (
        percentText(item.observed)
      )}
      <small>
        {intervalText(share)}
        {isFew(share) && ', few'}
      </small>
    </PopoverButton>
  );
};
