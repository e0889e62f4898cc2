import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { type LiveBreakers, useLiveBreakers } from '../data';
import { byUrgency } from '../state';
import { BreakerList } from './BreakerList';
import { countWords } from './countWords';
import { LiveCard } from './LiveCard';
import { useBreakerLinks } from './useBreakerLinks';
import styles from './Cards.module.css';

/** More are on the page. */
const SHOWN = 8;

const Content = ({ live, scope }: { live: LiveBreakers; scope: string }) => {
  const links = useBreakerLinks();
  const { items, clockAhead } = live;
  const inOrder = [...items].sort(byUrgency);
  return (
    <>
      <p className={styles.text}>
        {items.length === 0
          ? 'Nothing that it owns calls through a breaker.'
          : countWords(items)}
      </p>
      {items.length > 0 && (
        <BreakerList
          items={inOrder.slice(0, SHOWN)}
          label="Breakers of what it owns"
          clockAhead={clockAhead}
        />
      )}
      {links && (
        <Link
          href={
            items.length === 0
              ? links.tab('coverage', { scope })
              : links.page({ scope })
          }
          standalone
        >
          {items.length === 0 && 'See which calls lack one'}
          {items.length > SHOWN && `All ${items.length}`}
          {items.length > 0 && items.length <= SHOWN && 'Open the page'}
        </Link>
      )}
    </>
  );
};

/** The breakers of what a group owns, open ones first. @public */
export const EntityTeamBreakersCard = () => {
  const { entity } = useEntity();
  const scope = stringifyEntityRef(entity);
  const live = useLiveBreakers(scope);
  return (
    <LiveCard live={live}>
      <Content live={live} scope={scope} />
    </LiveCard>
  );
};
