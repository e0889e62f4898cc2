import { Alert, Button } from '@backstage/ui';

/** The page shows the last good answer, because a newer one could not be had. @public */
export const StaleBanner = ({
  reason,
  retry,
}: {
  reason: string;
  retry: () => void;
}) => (
  <Alert
    status="warning"
    icon
    title="This is the last known state"
    description={reason}
    customActions={
      <Button size="small" variant="secondary" onPress={retry}>
        Try again
      </Button>
    }
  />
);
