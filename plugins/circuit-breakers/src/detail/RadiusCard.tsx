import type {
  BlastRadiusResponse,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import {
  EntityLink,
  ErrorState,
  LoadingState,
  StatusMark,
} from '@banyan/backstage-plugin-banyan-react';
import { useBlastRadius } from '../data';
import { effectOf } from '../now/feelsModel';
import { usePageLinks } from '../page';
import { calleeOf, StateMark, STATES } from '../state';
import styles from './Radius.module.css';
import cards from './Detail.module.css';

/** So many services upstream are named. */
const NAMED = 6;

const Chain = ({
  item,
  radius: { services },
}: {
  item: BreakerItem;
  radius: BlastRadiusResponse;
}) => {
  const upstream = services.filter(({ distance }) => distance > 0);
  const affected = upstream.filter(({ effect }) => effect === 'fails').length;
  const furthestFirst = services
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, NAMED + 1)
    .toReversed();
  const firstReached = furthestFirst.findIndex(
    ({ effect }) => effect !== 'contained',
  );
  const hidden = services.length - furthestFirst.length;
  return (
    <>
      <ol className={styles.chain}>
        {hidden > 0 && <li className={styles.more}>{hidden} further up</li>}
        {furthestFirst.map(({ ref, effect, distance }, place) => {
          const { status, words } = effectOf(effect);
          const isLine = place === firstReached && place > 0;
          return (
            <li key={ref} data-status={status} data-line={isLine}>
              {isLine && (
                <span className={styles.line}>
                  contained: {affected} of {upstream.length} above
                </span>
              )}
              <span className={styles.box}>
                <StatusMark status={status} />
                <EntityLink entityRef={ref} strong={distance === 0} />
                <small>{words}</small>
              </span>
            </li>
          );
        })}
        <li>
          <span className={styles.breaker}>
            <StateMark state={item.state} /> {STATES[item.state].word}
          </span>
        </li>
        <li>
          <span className={styles.box}>
            {item.dependencyRef ? (
              <EntityLink entityRef={item.dependencyRef} strong />
            ) : (
              calleeOf(item)
            )}
            <small>callee</small>
          </span>
        </li>
      </ol>
    </>
  );
};

/** Who stands above the breaker and how far it is felt, furthest first. */
export const RadiusCard = ({ item }: { item: BreakerItem }) => {
  const { value, error, retry } = useBlastRadius(item.id);
  const links = usePageLinks();
  return (
    <section aria-label="Blast radius" className={cards.card}>
      <h3 className={cards.title}>
        Blast radius
        <span className={cards.ways}>
          <Link href={links.tab('map', { breaker: item.id })} standalone>
            Map
          </Link>
        </span>
      </h3>
      {!value && !error && (
        <LoadingState label="Loading the blast radius" heights={[120]} />
      )}
      {!value && error && (
        <ErrorState
          title="The blast radius could not be read"
          error={error}
          retry={retry}
        />
      )}
      {value && <Chain item={item} radius={value} />}
    </section>
  );
};
