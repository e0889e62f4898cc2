import { Alert, Button } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './ErrorState.module.css';

/** Something did not answer: what, why, what else can be done, and a way to try again. @public */
export const ErrorState = ({
  title,
  error,
  hint,
  retry,
}: {
  title: string;
  error: Error;
  hint?: ReactNode;
  retry: () => void;
}) => (
  <Alert
    status="danger"
    icon
    title={title}
    description={
      <>
        {error.message}
        {hint && <p className={styles.hint}>{hint}</p>}
      </>
    }
    customActions={
      <Button size="small" variant="secondary" onPress={retry}>
        Try again
      </Button>
    }
  />
);
