import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import type { Person } from '../model/model';
import styles from './Panel.module.css';

/** People as links, each with a note. */
export const MemberList = ({
  people,
  noteOf,
}: {
  people: readonly Person[];
  noteOf?: (person: Person) => string;
}) => (
  <ul className={styles.list}>
    {people.map(person => (
      <li key={person.ref}>
        <EntityLink entityRef={person.ref} title={person.title} />
        {noteOf && <span>{noteOf(person)}</span>}
      </li>
    ))}
  </ul>
);
