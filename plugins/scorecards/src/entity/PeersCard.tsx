import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { EntityResponse } from '@banyan/backstage-plugin-banyan-common';
import styles from './Entity.module.css';

const WIDTH = 260;
const EDGE = 10;

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

const ordinal = (place: number) =>
  `${place}${SUFFIX[ORDINALS.select(place)] ?? 'th'}`;

/** Those that lie at one place are one dot, however many they are. */
const placesOf = (shares: readonly number[]) => [
  ...new Set(shares.map(share => Math.round(share * 100) / 100)),
];

/** Its share of points on a line with those of its like, which have no names. */
export const PeersCard = ({
  peers: { what, shares, own },
  title,
}: {
  peers: EntityResponse['peers'];
  title: string;
}) => {
  const share = own === null ? undefined : shares[own];
  if (share === undefined || shares.length < 2) return null;
  const place = shares.filter(each => each > share).length + 1;
  const words = `${title}, ${ordinal(place)} of ${shares.length}`;
  const x = (value: number) => EDGE + value * (WIDTH - 2 * EDGE);
  return (
    <SectionCard title="Beside its peers" note={`${shares.length} ${what}`}>
      <svg
        viewBox={`0 0 ${WIDTH} 30`}
        className={styles.peers}
        role="img"
        aria-label={`${words}, by share of points: ${Math.round(share * 100)} %`}
      >
        <path d={`M${EDGE} 15H${WIDTH - EDGE}`} />
        {placesOf(shares).map(each => (
          <circle key={each} cx={x(each)} cy="15" r="4" />
        ))}
        <circle className={styles.own} cx={x(share)} cy="15" r="6" />
      </svg>
      <p className={styles.between}>
        <span className={styles.quiet}>fewer points</span>
        <b>{words}</b>
      </p>
    </SectionCard>
  );
};
