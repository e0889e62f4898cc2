import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { CEILING } from '../model/ceiling';
import type { Tribe } from '../model/model';
import { plural } from '../model/words';
import styles from './Panel.module.css';

/** A tribe: its people against the ceiling, and its squads with their sizes. */
export const TribePanel = ({
  tribe: { people, verdict, squads },
}: {
  tribe: Tribe;
}) => (
  <>
    <p className={styles.text}>
      <StatusText status={verdict}>
        {people === undefined
          ? 'people unknown'
          : `${people} of ${CEILING.people} people`}
      </StatusText>
    </p>
    <h4>
      {plural(squads.length, 'squad')} <span>people</span>
    </h4>
    <ul className={styles.list}>
      {squads.map(squad => (
        <li key={squad.ref}>
          <EntityLink entityRef={squad.ref} title={squad.title} />
          <StatusText status={squad.verdict}>
            {squad.people ?? 'unknown'}
          </StatusText>
        </li>
      ))}
    </ul>
  </>
);
