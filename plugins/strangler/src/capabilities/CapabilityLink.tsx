import { TierBadge } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useLocation } from 'react-router-dom';
import type { CapabilityRow } from './capabilityRows';
import styles from './Capabilities.module.css';

/** The address of the same view with the details of a capability open. */
function useDetailsAddress(): (name: string) => string {
  const { pathname, search } = useLocation();
  return name => {
    const query = new URLSearchParams(search);
    query.set('capability', name);
    return `${pathname}?${query}`;
  };
}

/** A capability as the way to its details, with its tier. */
export const CapabilityLink = ({
  row: { item, title },
}: {
  row: CapabilityRow;
}) => {
  const addressOf = useDetailsAddress();
  return (
    <span className={styles.name} data-capability={item.name}>
      <Link href={addressOf(item.name)} weight="bold" standalone>
        <bdi>{title}</bdi>
      </Link>{' '}
      <TierBadge tier={item.tier ?? undefined} />
    </span>
  );
};
