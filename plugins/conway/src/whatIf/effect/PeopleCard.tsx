import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  type UnitColourOf,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { Box } from '@backstage/ui';
import styles from '../WhatIf.module.css';

type Unit = WhatIfResponse['people'][number];

const words = (people: number | undefined) => people ?? 'unknown';

const widthOf = (people: number | undefined, most: number) =>
  `${(100 * (people ?? 0)) / Math.max(1, most)}%`;

const Bars = ({ unit, most }: { unit: Unit; most: number }) => (
  <span className={styles.bars} aria-hidden="true">
    <span
      className={styles.barToday}
      style={{ width: widthOf(unit.before, most) }}
    />
    <span
      className={styles.barAfter}
      style={{ width: widthOf(unit.after, most) }}
    />
  </span>
);

/** People of each unit, today and after the plan, and the teams that own more or less then. */
export const PeopleCard = ({
  answer: { people, teams },
  colourOf,
}: {
  answer: WhatIfResponse;
  colourOf: UnitColourOf;
}) => {
  const most = Math.max(
    ...people.map(({ before = 0, after = 0 }) => Math.max(before, after)),
  );
  return (
    <Box
      as="section"
      bg="neutral"
      aria-labelledby="what-if-people"
      className={styles.card}
    >
      <header className={styles.head}>
        <h3 id="what-if-people">People per unit</h3>
        <span className={styles.quiet}>bar = after, pale = today</span>
      </header>
      <ul className={styles.people}>
        {people.map(each => (
          <li key={each.unit}>
            <span className={styles.ends}>
              <UnitSwatch colour={colourOf(each.unit)} />{' '}
              <EntityLink entityRef={each.unit} title={each.title} />
            </span>
            <Bars unit={each} most={most} />
            <span className={styles.count}>
              {each.before !== each.after && `${words(each.before)} → `}
              {words(each.after)}
            </span>
          </li>
        ))}
      </ul>
      {people.length === 0 && (
        <p className={styles.note}>No unit is known in this scope.</p>
      )}
      {teams.length > 0 ? (
        <ul className={styles.note}>
          {teams.map(({ team, title, before, after }) => (
            <li key={team}>
              <EntityLink entityRef={team} title={title} />: {before} → {after}{' '}
              services{after > 3 && ', more than the 1–3 of a team'}
              {after === 0 && ', none is left'}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.note}>No team owns more or fewer services.</p>
      )}
    </Box>
  );
};
