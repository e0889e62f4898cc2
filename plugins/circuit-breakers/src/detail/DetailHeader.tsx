import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import {
  EntityLink,
  entityTitle,
  TierBadge,
} from '@banyan/backstage-plugin-banyan-react';
import { useNow } from '../data';
import { BreakerMenu } from '../orders/BreakerMenu';
import { usePageLinks } from '../page';
import { calleeOf, organisationTitle, StateMark } from '../state';
import { detailSentence } from './detailSentence';
import styles from './Detail.module.css';

const Callee = ({ item }: { item: BreakerItem }) =>
  item.dependencyRef ? (
    <EntityLink entityRef={item.dependencyRef} />
  ) : (
    <span>{calleeOf(item)}, which is no declared call</span>
  );

/** Where one is, what is to be said first, and who owns it. */
export const DetailHeader = ({
  item,
  clockAhead,
}: {
  item: BreakerItem;
  clockAhead: number;
}) => {
  const now = useNow() + clockAhead;
  const links = usePageLinks();
  const { instances, owner, entityRef } = item;
  return (
    <section aria-label="Answer" className={styles.header}>
      <nav aria-label="Where this is" className={styles.crumbs}>
        <Link href={links.tab('now')} standalone>
          Now
        </Link>{' '}
        / {organisationTitle(item.organization)} / {entityTitle(entityRef)} →{' '}
        {calleeOf(item)}
        <span className={styles.ways}>
          <BreakerMenu item={item} isNamed />
        </span>
      </nav>
      <h2 className={styles.sentence}>
        <StateMark state={item.state} /> {detailSentence(item, now)}
      </h2>
      <p className={styles.facts}>
        {owner ? (
          <span>
            <EntityLink entityRef={owner} strong /> owns the breaker
          </span>
        ) : (
          <span>nobody owns the breaker</span>
        )}
        <span>
          <EntityLink entityRef={entityRef} />{' '}
          <TierBadge tier={item.tier ?? undefined} /> calls{' '}
          <Callee item={item} />
        </span>
        {instances.total > 0 && (
          <span>
            {instances.open} of {instances.total} instances open
          </span>
        )}
        {item.critical && <span>a critical call</span>}
      </p>
    </section>
  );
};
