import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { ShareBar } from '../capabilities/ShareBar';
import { shareText } from '../capabilities/shareWords';
import { percentText } from '../page';
import type { Steering } from './useSteering';
import styles from './Steer.module.css';

/** What was ordered, what the gateway is set to, what was seen; until they agree. */
export const Followed = ({ steering }: { steering: Steering }) => {
  const { order, item, following } = steering;
  if (!order || !following) return null;
  const { step, status, text } = following;
  return (
    <div className={styles.followed}>
      <dl>
        <dt>Ordered</dt>
        <dd>{percentText(order.percent)}</dd>
        <dt>Intended</dt>
        <dd>{percentText(item.intended)}</dd>
        <dt>Observed</dt>
        <dd>
          {item.observedShare ? shareText(item.observedShare) : 'unknown'}
        </dd>
      </dl>
      <ShareBar item={item} />
      <p role="status">
        <StatusText status={status}>{text}</StatusText>
      </p>
      {step !== 'agrees' && (
        <p className={styles.quiet}>
          Looked at every two seconds, until the observed share agrees within
          its interval. It goes on when you close this.
        </p>
      )}
    </div>
  );
};
