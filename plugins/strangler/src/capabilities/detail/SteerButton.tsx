import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { SteerDialog } from '../../steer/SteerDialog';

/** The way to move traffic, where somebody may and a gateway takes orders. */
export const SteerButton = ({
  migration,
  item,
}: {
  migration: MigrationResponse;
  item: CapabilityItem;
}) => {
  const [isOpen, setOpen] = useState(false);
  if (!item.maySteer || migration.isReplay) return null;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        Move traffic ...
      </Button>
      {isOpen && (
        <SteerDialog
          migration={migration}
          item={item}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
