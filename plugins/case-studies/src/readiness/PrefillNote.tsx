import { Alert } from '@backstage/ui';
import type { CatalogFacts } from './prefill';
import styles from './Readiness.module.css';

/** Why something, or all of it, is not filled in. */
export const PrefillNote = ({
  scope,
  facts,
}: {
  scope: string | undefined;
  facts: CatalogFacts | undefined;
}) => {
  const problems = facts?.problems ?? [];
  if (scope && problems.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Alert
        status={scope ? 'warning' : 'info'}
        icon
        title={
          scope
            ? 'Not all could be filled in from the catalog'
            : 'Nothing is filled in from the catalog'
        }
        description={
          scope
            ? `${problems.join('. ')}. The form works all the same.`
            : 'Choose your organisation above, and what the catalog knows of it is filled in. The form works without it.'
        }
      />
    </div>
  );
};
