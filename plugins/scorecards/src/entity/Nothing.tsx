import type { EntityResponse } from '@banyan/backstage-plugin-banyan-common';
import { EmptyState, EntityLink } from '@banyan/backstage-plugin-banyan-react';
import styles from './Entity.module.css';

/** Before the first run. */
export const NothingRan = () => (
  <EmptyState title="Nothing has run yet">
    The first run starts by itself within a minute of the start of the portal.
    Run starts one of this alone; it takes a few seconds.
  </EmptyState>
);

const filterText = (filter: unknown) =>
  filter === null ? 'it has no check for this kind' : JSON.stringify(filter);

/** No scorecard looks at it: which ones there are, and what each looks at. */
export const NothingApplies = ({
  answer: { elsewhere, entity },
}: {
  answer: EntityResponse;
}) => (
  <>
    <EmptyState title="No scorecard applies">
      {elsewhere.length === 0
        ? 'The catalog has no scorecard that you may read. A Scorecard entity names its checks and its levels.'
        : `Each scorecard says which entities it looks at, and none looks at ${entity.title}.`}
    </EmptyState>
    {elsewhere.length > 0 && (
      <ul
        className={styles.elsewhere}
        aria-label="Scorecards that do not apply"
      >
        {elsewhere.map(({ ref, title, filter }) => (
          <li key={ref}>
            <EntityLink entityRef={ref} title={title} />{' '}
            <code>{filterText(filter)}</code>
          </li>
        ))}
      </ul>
    )}
  </>
);
