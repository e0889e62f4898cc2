import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useId, useState } from 'react';
import { capabilityTitle, percentText } from '../page';
import { Followed } from './Followed';
import { SteerForm } from './SteerForm';
import { orderProblem } from './steerState';
import { type Steering, useSteering } from './useSteering';
import styles from './Steer.module.css';

const Intro = ({
  migration,
  item,
}: {
  migration: MigrationResponse;
  item: CapabilityItem;
}) => (
  <>
    <p>
      The gateway sends {percentText(item.intended)} of {capabilityTitle(item)}{' '}
      to the new side now. What you order goes to the gateway at once, for
      everybody; a smaller share is a rollback.
    </p>
    {(migration.simulated || item.observedShare?.simulated) && (
      <p className={styles.quiet}>
        This is the reference fleet: its load is simulated, what is counted is
        measured.
      </p>
    )}
  </>
);

const Problem = ({ steering: { problem, order } }: { steering: Steering }) =>
  problem ? (
    <Alert
      status="danger"
      icon
      title={
        order
          ? 'How it goes on could not be read; it is tried again'
          : 'The traffic was not moved'
      }
      description={problem.message}
    />
  ) : null;

const Footer = ({
  steering: { order, isBusy, again },
  formId,
  problem,
}: {
  steering: Steering;
  formId: string;
  problem: string | undefined;
}) => (
  <DialogFooter>
    {order ? (
      <Button variant="secondary" onPress={again}>
        Move it again
      </Button>
    ) : (
      <>
        <span className={styles.why} aria-live="polite">
          {problem && `Not yet: ${problem}`}
        </span>
        <Button
          type="submit"
          form={formId}
          loading={isBusy}
          isDisabled={problem !== undefined}
        >
          Move traffic
        </Button>
      </>
    )}
    <Button variant="secondary" slot="close" isDisabled={isBusy}>
      {order ? 'Close' : 'Cancel'}
    </Button>
  </DialogFooter>
);

/** Moves the share that a gateway sends to the new side, and shows traffic following. */
export const SteerDialog = ({
  migration,
  item: known,
  onClose,
}: {
  migration: MigrationResponse;
  item: CapabilityItem;
  onClose: () => void;
}) => {
  const formId = useId();
  const steering = useSteering(migration, known);
  const { item, order, isBusy, send } = steering;
  const [percent, setPercent] = useState(known.intended ?? 0);
  const [reason, setReason] = useState('');
  const problem = orderProblem(percent, reason, item.intended);
  return (
    <Dialog
      isOpen
      // A click beside it must not cost what was typed; Escape is meant.
      isDismissable={false}
      onOpenChange={isOpen => {
        if (!isOpen && !isBusy) onClose();
      }}
      width={520}
    >
      <DialogHeader>{`Move traffic: ${capabilityTitle(item)}`}</DialogHeader>
      <DialogBody>
        <form
          id={formId}
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault();
            if (!problem && !isBusy) void send(percent, reason.trim());
          }}
        >
          {order ? (
            <Followed steering={steering} />
          ) : (
            <>
              <Intro migration={migration} item={item} />
              <SteerForm
                {...{ percent, reason }}
                onPercent={setPercent}
                onReason={setReason}
              />
            </>
          )}
          <Problem steering={steering} />
        </form>
      </DialogBody>
      <Footer steering={steering} formId={formId} problem={problem} />
    </Dialog>
  );
};
