import { StatusText, TierCounts } from '@banyan/backstage-plugin-banyan-react';
import { PizzaBand } from '../../map/PizzaBand';
import type { Person, Squad, TribesModel } from '../model/model';
import { peopleWords, plural } from '../model/words';
import { MemberList } from './MemberList';
import styles from './Panel.module.css';
import { Unlisted } from './Unlisted';

/** A squad: its size, what it owns, and its members with their chapters and guilds. */
export const SquadPanel = ({
  squad: { people, components, tiers, findings, members },
  model: { chapters, guilds },
}: {
  squad: Squad;
  model: TribesModel;
}) => {
  const titles = new Map(
    [...chapters, ...guilds].map(({ ref, title }) => [ref, title]),
  );
  const noteOf = ({ overlays }: Person) =>
    overlays.map(ref => titles.get(ref) ?? ref).join(', ');
  return (
    <>
      <p className={styles.text}>
        {peopleWords(people)}, {plural(components, 'component')}{' '}
        {components > 0 && <TierCounts counts={tiers} />}
      </p>
      <PizzaBand people={people} />
      {findings.map(({ check, entityRef, verdict, message }) => (
        <p key={`${check} ${entityRef}`} className={styles.text}>
          <StatusText status={verdict}>{check}</StatusText> {message}
        </p>
      ))}
      <h4>
        Members <span>chapters and guilds</span>
      </h4>
      <Unlisted people={people} listed={members.length} />
      <MemberList people={members} noteOf={noteOf} />
    </>
  );
};
