import {
  Choice,
  EntityLink,
  entityTitle,
  UnitSwatch,
  type UnitColourOf,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { CoverMark } from './CoverMark';
import { callKey, coverOf, type TeamCalls } from './coverageModel';
import { TeamTable } from './TeamTable';
import styles from './Coverage.module.css';

const VIEWS = [
  ['marks', 'Marks'],
  ['table', 'Table'],
] as const;

/** The name of an owner with the colour of its unit. */
export const Owner = ({
  owner,
  colourOf,
}: {
  owner: string | null;
  colourOf: UnitColourOf;
}) => (
  <span className={styles.owner}>
    <UnitSwatch colour={colourOf(owner ?? undefined)} />
    {owner ? <EntityLink entityRef={owner} /> : 'no owner'}
  </span>
);

const Marks = ({
  teams,
  colourOf,
}: {
  teams: readonly TeamCalls[];
  colourOf: UnitColourOf;
}) => (
  <ul className={styles.teams} aria-label="By team">
    {teams.map(({ owner, calls, covered }) => (
      <li key={owner ?? ''}>
        <Owner owner={owner} colourOf={colourOf} />
        <span className={styles.marks}>
          {calls.map(call => (
            <CoverMark
              key={callKey(call)}
              cover={coverOf(call)}
              label={`${entityTitle(call.from)} to ${entityTitle(call.to)}`}
            />
          ))}
        </span>
        <span
          className={styles.figure}
          data-whole={covered === calls.length || undefined}
        >
          {covered}/{calls.length}
        </span>
      </li>
    ))}
  </ul>
);

/** The whole duty of each team in one line, a mark a call. */
export const TeamCard = ({
  teams,
  colourOf,
  url,
}: {
  teams: readonly TeamCalls[];
  /** By the owner. */
  colourOf: UnitColourOf;
  url: UrlState;
}) => {
  const isTable = url.get('teams') === 'table';
  return (
    <section className={styles.card} aria-labelledby="coverage-teams">
      <h3 id="coverage-teams">
        By team
        <span className={styles.quiet}>
          {teams.length} make such calls; one mark a call
        </span>
        <span className={styles.end}>
          <Choice
            label="View of the teams"
            options={VIEWS}
            value={isTable ? 'table' : 'marks'}
            onChange={view => url.set({ teams: view === 'table' ? view : '' })}
          />
        </span>
      </h3>
      {isTable ? (
        <TeamTable teams={teams} url={url} />
      ) : (
        <Marks teams={teams} colourOf={colourOf} />
      )}
    </section>
  );
};
