import { Button } from '@backstage/ui';
import { lazy, Suspense, useState } from 'react';

const Dialog = lazy(() =>
  import('./DryRunDialog').then(({ DryRunDialog }) => ({
    default: DryRunDialog,
  })),
);

/** Opens the dialog that tries a check. */
export const DryRunButton = ({
  scope,
  start,
}: {
  scope: string | undefined;
  /** YAML to begin with. */
  start?: string;
}) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="secondary" onPress={() => setOpen(true)}>
        Try a check ...
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog scope={scope} start={start} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
