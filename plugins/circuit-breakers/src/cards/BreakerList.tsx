import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import { useNow } from '../data';
import { breakerTitle, percentText, spanText, StateBadge } from '../state';
import { useBreakerLinks } from './useBreakerLinks';
import styles from './Cards.module.css';

/** What is worth knowing beside the state: since when, and how bad. */
function note(item: BreakerItem, now: number): string {
  const { state, since, errorRate, unknownBecause } = item;
  if (state === 'unknown') return unknownBecause ?? 'no reading';
  if (state === 'closed')
    return errorRate === null
      ? 'too few calls'
      : `${percentText(errorRate)} errors`;
  return since === null ? '' : `for ${spanText(now - since)}`;
}

/** Breakers with their state and a link each. */
export const BreakerList = ({
  items,
  label,
  clockAhead,
  nameOf = breakerTitle,
}: {
  items: readonly BreakerItem[];
  label: string;
  clockAhead: number;
  nameOf?: (item: BreakerItem) => string;
}) => {
  const links = useBreakerLinks();
  const now = useNow() + clockAhead;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(item => (
        <li key={item.id}>
          <StateBadge state={item.state} />
          <span className={styles.name}>
            {links ? (
              <Link href={links.breaker(item.id)} standalone>
                {nameOf(item)}
              </Link>
            ) : (
              nameOf(item)
            )}
          </span>
          <span className={styles.note}>{note(item, now)}</span>
        </li>
      ))}
    </ul>
  );
};
