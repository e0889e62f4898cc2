import type {
  AcceptanceDays,
  NewAcceptance,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextAreaField,
} from '@backstage/ui';
import { useId } from 'react';
import type { AcceptanceTarget } from './acceptAll';
import { EndField } from './EndField';
import { RefusedList } from './RefusedList';
import { TargetList } from './TargetList';
import { useAcceptForm } from './useAcceptForm';
import styles from './AcceptDialog.module.css';

/**
 * Asks for the reason to live with one finding or several, and until when. It stays open, with
 * all that was typed, for as long as one of them is not accepted.
 *
 * @public
 */
export const AcceptDialog = ({
  targets,
  days,
  accept,
  onAccepted,
  onClose,
}: {
  targets: readonly AcceptanceTarget[];
  days: AcceptanceDays;
  accept: (acceptance: NewAcceptance) => Promise<void>;
  /** Called each time that something was accepted, with what is left. */
  onAccepted: (left: readonly AcceptanceTarget[]) => void;
  onClose: () => void;
}) => {
  const form = useAcceptForm({ targets, days, accept, onAccepted, onClose });
  const { draft, change, problems, left, refused, isBusy, send } = form;
  const formId = useId();
  return (
    <Dialog
      isOpen
      // A click beside it must not cost what was typed; Escape is meant.
      isDismissable={false}
      onOpenChange={isOpen => {
        if (!isOpen && !isBusy) onClose();
      }}
      width={560}
    >
      <DialogHeader>Accept with a reason</DialogHeader>
      <DialogBody>
        <form
          id={formId}
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault();
            void send();
          }}
        >
          <TargetList targets={left} />
          <TextAreaField
            label="Reason"
            description="For whoever asks later: why this is right as it is, or what has to happen first."
            isRequired
            // eslint-disable-next-line jsx-a11y/no-autofocus -- The dialog was asked for; its first field is what comes next.
            autoFocus
            rows={4}
            value={draft.reason}
            onChange={reason => change({ ...draft, reason })}
            validationBehavior="aria"
            validate={() => problems.reason}
          />
          <EndField
            days={days}
            value={draft.expiresOn}
            onChange={expiresOn => change({ ...draft, expiresOn })}
            problem={problems.expiresOn}
          />
          <RefusedList refused={refused} />
        </form>
      </DialogBody>
      <DialogFooter>
        <Button type="submit" form={formId} loading={isBusy}>
          {refused.length > 0 ? 'Try again' : 'Accept'}
        </Button>
        <Button variant="secondary" slot="close" isDisabled={isBusy}>
          Cancel
        </Button>
      </DialogFooter>
    </Dialog>
  );
};
