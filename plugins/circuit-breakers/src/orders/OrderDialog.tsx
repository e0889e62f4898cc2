import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  Alert,
  Button,
  Checkbox,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Text,
  TextAreaField,
} from '@backstage/ui';
import { useId, useState } from 'react';
import { asError, useBreakersClient } from '../data';
import { breakerTitle } from '../state';
import type { OrderOption } from './orderOptions';
import styles from './OrderDialog.module.css';

const LONGEST_REASON = 2_000;

/** Asks for the reason of an order and for a confirmation; stays open for as long as it is not done. */
export const OrderDialog = ({
  item,
  option: { order, word, effect },
  onClose,
}: {
  item: BreakerItem;
  option: OrderOption;
  onClose: () => void;
}) => {
  const client = useBreakersClient();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error>();
  const isReady = reason.trim() !== '' && isSure;
  const send = async () => {
    if (!isReady || isBusy) return;
    setBusy(true);
    try {
      await client.order(item.id, { order, reason: reason.trim() });
      onClose();
    } catch (cause) {
      setProblem(asError(cause));
      setBusy(false);
    }
  };
  const instances = item.instances.total;
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
      <DialogHeader>{`${word}: ${breakerTitle(item)}`}</DialogHeader>
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
          <Text as="p">{effect}</Text>
          <TextAreaField
            label="Reason"
            description="Everybody who may see the breaker reads it under Events."
            isRequired
            // eslint-disable-next-line jsx-a11y/no-autofocus -- The dialog was asked for; its first field is what comes next.
            autoFocus
            rows={3}
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={setReason}
          />
          <Checkbox isSelected={isSure} onChange={setSure}>
            {`I mean all ${instances} running instances, now`}
          </Checkbox>
          {problem && (
            <Alert
              status="danger"
              icon
              title="It was not done"
              description={problem.message}
            />
          )}
        </form>
      </DialogBody>
      <DialogFooter>
        <Button
          type="submit"
          form={formId}
          loading={isBusy}
          isDisabled={!isReady}
        >
          {word}
        </Button>
        <Button variant="secondary" slot="close" isDisabled={isBusy}>
          Cancel
        </Button>
      </DialogFooter>
    </Dialog>
  );
};
