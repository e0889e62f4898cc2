import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { type LiveBreakers, useLiveBreakers } from '../data';
import { calleeOf } from '../state';
import { BreakerList } from './BreakerList';
import { breakersOf } from './breakersOf';
import { countWords } from './countWords';
import { LiveCard } from './LiveCard';
import { useBreakerLinks } from './useBreakerLinks';
import styles from './Cards.module.css';

/** More are on the page. */
const SHOWN = 6;

const Side = ({
  title,
  empty,
  items,
  clockAhead,
  nameOf,
}: {
  title: string;
  empty: string;
  items: readonly BreakerItem[];
  clockAhead: number;
  nameOf: (item: BreakerItem) => string;
}) => (
  <section aria-label={title}>
    <h4 className={styles.head}>
      {title}
      <span className={styles.note}>{countWords(items)}</span>
    </h4>
    {items.length === 0 ? (
      <p className={styles.text}>{empty}</p>
    ) : (
      <BreakerList
        items={items.slice(0, SHOWN)}
        label={title}
        clockAhead={clockAhead}
        nameOf={nameOf}
      />
    )}
    {items.length > SHOWN && (
      <p className={styles.text}>and {items.length - SHOWN} more</p>
    )}
  </section>
);

const Content = ({
  live,
  entityRef,
}: {
  live: LiveBreakers;
  entityRef: string;
}) => {
  const links = useBreakerLinks();
  const { items, clockAhead } = live;
  const { out, into } = breakersOf(items, entityRef);
  const [first] = [...out, ...into];
  return (
    <>
      <Side
        title="On calls that it makes"
        empty="No call that it makes has a breaker."
        items={out}
        clockAhead={clockAhead}
        nameOf={item => `→ ${calleeOf(item)}`}
      />
      <Side
        title="On calls to it"
        empty="No call to it has a breaker."
        items={into}
        clockAhead={clockAhead}
        nameOf={item => `${entityTitle(item.entityRef)} →`}
      />
      {links && (
        <Link
          href={
            first
              ? links.tab('map', { breaker: first.id })
              : links.tab('coverage')
          }
          standalone
        >
          {first ? 'Show on the map' : 'See which calls lack one'}
        </Link>
      )}
    </>
  );
};

/** The breakers on the calls of a component, out and in. @public */
export const EntityBreakersCard = () => {
  const { entity } = useEntity();
  // Unscoped: those who call it belong to others.
  const live = useLiveBreakers();
  return (
    <LiveCard live={live}>
      <Content live={live} entityRef={stringifyEntityRef(entity)} />
    </LiveCard>
  );
};
