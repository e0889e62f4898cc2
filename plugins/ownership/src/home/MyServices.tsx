import {
  EntityLink,
  ErrorState,
  LoadingState,
  TierBadge,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useOwnershipLink } from '../page/useOwnershipLink';
import { useMyServices } from './useMyServices';
import styles from './MyServices.module.css';

const MOST = 8;

/** What the teams of the person run. @public */
export const MyServices = () => {
  const { value, error, loading, retry } = useMyServices();
  const linkTo = useOwnershipLink();
  if (error) {
    return (
      <ErrorState
        title="Your team’s services could not be read"
        error={error}
        retry={retry}
      />
    );
  }
  if (loading || !value) {
    return <LoadingState label="Loading your team’s services" heights={[80]} />;
  }
  const { groups, services } = value;
  if (services.length === 0) {
    return (
      <p className={styles.text}>
        {groups.length === 0
          ? 'You are in no group. A User names its groups under spec.memberOf.'
          : 'Your groups own no component yet. A component names its team under spec.owner.'}{' '}
        <Link href={linkTo({})}>See who owns what</Link>
      </p>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {services.slice(0, MOST).map(({ ref, title, tier, type }) => (
          <li key={ref}>
            <TierBadge tier={tier} />
            <EntityLink entityRef={ref} title={title} />
            <span>{type}</span>
          </li>
        ))}
      </ul>
      <p className={styles.text}>
        {services.length > MOST && `and ${services.length - MOST} more. `}
        <Link href={linkTo({ scope: groups[0] })}>See them on the map</Link>
      </p>
    </>
  );
};
