import { StatusMark, UnitSwatch } from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import type { Tribe } from './model/model';
import styles from './Tribes.module.css';

/** Picks the one tribe that there is room for. */
export const TribeStrip = ({
  tribes,
  chosen,
  colourOf,
  onChoose,
}: {
  tribes: readonly Tribe[];
  chosen: string;
  colourOf: UnitColourOf;
  onChoose: (tribe: string) => void;
}) => (
  <nav className={styles.strip} aria-label="Tribe">
    {tribes.map(({ ref, title, people, verdict }) => (
      <button
        key={ref}
        type="button"
        aria-current={ref === chosen}
        onClick={() => onChoose(ref)}
      >
        <UnitSwatch colour={colourOf(ref)} />
        <bdi>{title}</bdi>
        <span>{people ?? '?'}</span>
        {verdict !== 'pass' && <StatusMark status={verdict} label={verdict} />}
      </button>
    ))}
  </nav>
);
