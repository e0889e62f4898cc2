import type { OverlaySummary } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { memberWords, peopleWords } from './model/words';
import styles from './Tribes.module.css';

/** What the rings on the map mean, in words: the squads of the chosen chapter or guild with their members. */
export const PracticeNote = ({
  overlay,
  view,
}: {
  overlay: OverlaySummary;
  view: OwnershipView;
}) => {
  const { ref, title, people, members, squads, elsewhere } = overlay;
  return (
    <p className={styles.note} role="note">
      <strong>
        <EntityLink entityRef={ref} title={title} strong />
      </strong>
      <span>
        {peopleWords(people)}
        {members !== undefined && `, ${memberWords(overlay)}`}
      </span>
      {members === undefined ? (
        <StatusText status="unknown">
          members unknown, so no squad is marked
        </StatusText>
      ) : (
        <span>ring = members in the squad:</span>
      )}
      {squads.map(squad => (
        <span key={squad.ref}>
          <EntityLink
            entityRef={squad.ref}
            title={view.groupOf.get(squad.ref)?.title}
          />{' '}
          {squad.members}
        </span>
      ))}
      {elsewhere > 0 && <span>in no squad here {elsewhere}</span>}
    </p>
  );
};
