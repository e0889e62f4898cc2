import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { usePageLinks } from '../page';
import { plural, StateMark, STATES } from '../state';
import styles from './Map.module.css';

/** Breakers that the map has no place for, and why. */
export const LooseBreakers = ({
  ids,
  byId,
}: {
  ids: readonly string[];
  byId: ReadonlyMap<string, BreakerItem>;
}) => {
  const links = usePageLinks();
  if (ids.length === 0) return null;
  return (
    <section className={styles.loose} aria-label="Not on the map">
      {plural(ids.length, 'breaker is', 'breakers are')} not on the map, because{' '}
      {ids.length === 1 ? 'its name fits' : 'their names fit'} no declared call:{' '}
      {ids
        .flatMap(id => byId.get(id) ?? [])
        .map(({ id, entityRef, name, state }) => (
          <span key={id} className={styles.tableMark}>
            <StateMark state={state} label={STATES[state].word} />
            <Link href={links.breaker(id)} standalone>
              {entityTitle(entityRef)}: {name}
            </Link>
          </span>
        ))}
    </section>
  );
};
