import type { CoordinationResponse } from '@banyan/backstage-plugin-banyan-common';
import { ageText, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../overview/measures/words';
import styles from './Coordination.module.css';

type Repository = CoordinationResponse['repositories'][number];

function RepositoryItem({ name, commits, minedAt, error }: Repository) {
  const age = minedAt && ageText(minedAt, Date.now());
  return (
    <li>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span>
        {minedAt
          ? `${plural(commits, 'commit')}, mined ${age ? `${age} ago` : 'at an unknown time'}`
          : 'not mined yet'}
      </span>
      {error && <StatusText status="warn">{error}</StatusText>}
    </li>
  );
}

/** What the figures rest on: each repository, how old its figures are, and what is wrong with it. */
export const RepositoryList = ({
  repositories,
}: {
  repositories: readonly Repository[];
}) => (
  <ul className={styles.repositories} aria-label="Mined repositories">
    {repositories.map(each => (
      <RepositoryItem key={each.name} {...each} />
    ))}
  </ul>
);
