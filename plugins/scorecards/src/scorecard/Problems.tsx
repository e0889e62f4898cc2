import { plural } from '@banyan/backstage-plugin-banyan-react';
import { Alert } from '@backstage/ui';
import styles from './Scorecard.module.css';

/** What keeps checks out of a scorecard. */
export const Problems = ({ problems }: { problems: readonly string[] }) =>
  problems.length === 0 ? null : (
    <div className={styles.problems}>
      <Alert
        status="warning"
        icon
        title={`${plural(problems.length, 'problem')} in its file`}
        description={
          <ul>
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        }
      />
    </div>
  );
