import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { type ReactNode, useId } from 'react';
import type { Sending } from './useSending';
import styles from './Forms.module.css';

/** A form that stays open, with all that was typed, until the backend has taken it. */
export const FormDialog = ({
  title,
  action,
  refusedTitle,
  sending: { isBusy, refused },
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** What the button says. */
  action: string;
  /** What is said when the backend does not take it. */
  refusedTitle: string;
  sending: Pick<Sending, 'isBusy' | 'refused'>;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) => {
  const formId = useId();
  return (
    <Dialog
      isOpen
      // A click beside it must not cost what was typed; Escape is meant.
      isDismissable={false}
      onOpenChange={isOpen => {
        if (!isOpen && !isBusy) onClose();
      }}
      width={600}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <form
          id={formId}
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {children}
          <div aria-live="polite">
            {refused && (
              <Alert
                status="danger"
                icon
                title={refusedTitle}
                description={refused.message}
              />
            )}
          </div>
        </form>
      </DialogBody>
      <DialogFooter>
        <Button type="submit" form={formId} loading={isBusy}>
          {action}
        </Button>
        <Button variant="secondary" slot="close" isDisabled={isBusy}>
          Cancel
        </Button>
      </DialogFooter>
    </Dialog>
  );
};
