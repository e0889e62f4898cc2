import { Alert, Button } from '@backstage/ui';

/** Something did not answer: what, why, and a way to try again. @public */
export const ErrorState = ({
  title,
  error,
  retry,
}: {
  title: string;
  error: Error;
  retry: () => void;
}) => (
  <Alert
    status="danger"
    icon
    title={title}
    description={error.message}
    customActions={
      <Button size="small" variant="secondary" onPress={retry}>
        Try again
      </Button>
    }
  />
);
