import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { Practice, TribesModel } from '../model/model';
import { peopleWords, percent, plural } from '../model/words';
import { memberGroups } from './memberGroups';
import { MemberList } from './MemberList';
import styles from './Panel.module.css';
import { Unlisted } from './Unlisted';

const REACH_WORDS = {
  chapter: 'shared by squads of one tribe',
  guild: 'crosses tribes',
};

/** A chapter or guild: how far it reaches, and its members by squad. */
export const PracticePanel = ({
  practice,
  model,
}: {
  practice: Practice;
  model: TribesModel;
}) => {
  const groups = useMemo(
    () => memberGroups(model, practice),
    [model, practice],
  );
  const { type, people, members, squads, reach, activity, activeShare } =
    practice;
  return (
    <>
      <p className={styles.text}>
        {peopleWords(people)}
        {members !== undefined && `, ${plural(squads.length, 'squad')} here`}
      </p>
      <p className={styles.text}>
        <StatusText status={reach}>{REACH_WORDS[type]}</StatusText>
      </p>
      {activity && (
        <p className={styles.text}>
          <StatusText status={activity}>
            {activeShare === undefined
              ? 'activity unknown'
              : `${percent(activeShare)} of the members active`}
          </StatusText>
        </p>
      )}
      <Unlisted people={people} listed={members ?? 0} />
      {groups.map(({ ref, title, people: inside }) => (
        <section key={ref ?? ''}>
          <h4>
            {ref ? <EntityLink entityRef={ref} title={title} /> : title}
            <span>{plural(inside.length, 'member')}</span>
          </h4>
          <MemberList people={inside} />
        </section>
      ))}
    </>
  );
};
