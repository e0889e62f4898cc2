import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import { EntityLink, TierBadge } from '@banyan/backstage-plugin-banyan-react';
import { memo, useMemo } from 'react';
import { BreakerMenu } from '../orders/BreakerMenu';
import { usePageLinks } from '../page';
import {
  breakerTitle,
  countText,
  ErrorBar,
  organisationTitle,
  percentText,
  StateBadge,
} from '../state';
import styles from './Now.module.css';

const ClosedLine = memo(({ item }: { item: BreakerItem }) => {
  const links = usePageLinks();
  const { id, owner, settings } = item;
  const ways = useMemo(
    () => [
      { label: 'Open details', href: links.breaker(id) },
      { label: 'Show on the Map', href: links.tab('map', { breaker: id }) },
    ],
    [links, id],
  );
  return (
    <li>
      <StateBadge state={item.state} />
      <span>
        <Link href={links.breaker(id)} standalone>
          {breakerTitle(item)}
        </Link>{' '}
        <TierBadge tier={item.tier ?? undefined} />{' '}
        <span className={styles.quiet}>
          {organisationTitle(item.organization)}
        </span>
      </span>
      <span>{owner ? <EntityLink entityRef={owner} /> : 'nobody'}</span>
      <ErrorBar item={item} />
      <span className={styles.figure}>
        <strong>{percentText(item.errorRate)}</strong> of{' '}
        {countText(item.calls)}
        {settings.errorThresholdPercent !== null &&
          `, limit ${settings.errorThresholdPercent}\u00a0%`}
      </span>
      <BreakerMenu item={item} ways={ways} />
    </li>
  );
});

/** Closed breakers, one a line. */
export const ClosedLines = ({ items }: { items: readonly BreakerItem[] }) => (
  <ul className={styles.list}>
    {items.map(item => (
      <ClosedLine key={item.id} item={item} />
    ))}
  </ul>
);

/** Tomorrow's incidents: closed, but at half of the limit or more. */
export const CloseList = ({ items }: { items: readonly BreakerItem[] }) =>
  items.length === 0 ? null : (
    <section aria-label="Close to the limit" className={styles.card}>
      <h3 className={styles.title}>
        Closed, but close to the limit
        <span className={styles.quiet}>
          {items.length} · error rate at least half of the limit and 20 calls or
          more in the window
        </span>
      </h3>
      <ClosedLines items={items} />
    </section>
  );
