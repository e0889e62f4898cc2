import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useId } from 'react';
import { capabilityTitle } from '../page';
import { FileWay } from './FileWay';
import { RecordFields } from './RecordFields';
import { recordNotes } from './recordNotes';
import { type RecordForm, useRecordForm } from './useRecordForm';
import { WhoMay } from './WhoMay';
import { yamlPatch } from './yamlPatch';
import styles from './Record.module.css';

const Messages = ({
  form: { problems, refused },
  notes,
}: {
  form: RecordForm;
  notes: readonly string[];
}) => {
  const wrong = Object.values(problems);
  return (
    <div aria-live="polite" className={styles.messages}>
      {wrong.length > 0 && (
        <Alert
          status="danger"
          icon
          title="Not sent: something has to be put right"
          description={wrong.join('; ')}
        />
      )}
      {refused && (
        <Alert
          status="danger"
          icon
          title="It was not recorded"
          description={refused.message}
        />
      )}
      {notes.map(note => (
        <Alert key={note} status="warning" icon title={note} />
      ))}
    </div>
  );
};

const Form = ({
  migration,
  form,
  mayRecord,
  formId,
}: {
  migration: MigrationResponse;
  form: RecordForm;
  mayRecord: boolean;
  formId: string;
}) => {
  const { draft } = form;
  const item = migration.capabilities.find(
    ({ name }) => name === draft.capability,
  );
  return (
    <>
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (mayRecord) void form.send();
        }}
      >
        {!mayRecord && <WhoMay owner={migration.owner} />}
        <RecordFields migration={migration} form={form} />
        <Messages form={form} notes={recordNotes(draft, item, migration.now)} />
      </form>
      <FileWay yaml={yamlPatch(draft, item)} sourceUrl={migration.sourceUrl} />
    </>
  );
};

const Done = ({
  migration,
  form: { draft },
}: {
  migration: MigrationResponse;
  form: RecordForm;
}) => {
  const item = migration.capabilities.find(
    ({ name }) => name === draft.capability,
  );
  return (
    <p role="status">
      Recorded: {item ? capabilityTitle(item) : draft.capability}, {draft.stage}
      . The page shows it within a few seconds, and Events says who recorded it
      and why.
    </p>
  );
};

/** Records what happened to a capability, or shows what to commit to the file: one of both, by choice. */
export const RecordDialog = ({
  migration,
  capability,
  onClose,
}: {
  migration: MigrationResponse;
  capability: string | undefined;
  onClose: () => void;
}) => {
  const formId = useId();
  const form = useRecordForm(migration, capability);
  const { isBusy, isDone } = form;
  const item = migration.capabilities.find(
    ({ name }) => name === form.draft.capability,
  );
  const mayRecord = item?.mayRecord ?? migration.mayRecord;
  return (
    <Dialog
      isOpen
      // A click beside it must not cost what was typed; Escape is meant.
      isDismissable={false}
      onOpenChange={isOpen => {
        if (!isOpen && !isBusy) onClose();
      }}
      width={640}
    >
      <DialogHeader>Record an event</DialogHeader>
      <DialogBody>
        {isDone ? (
          <Done migration={migration} form={form} />
        ) : (
          <Form {...{ migration, form, mayRecord, formId }} />
        )}
      </DialogBody>
      <DialogFooter>
        {!isDone && (
          <Button
            type="submit"
            form={formId}
            loading={isBusy}
            isDisabled={!mayRecord}
          >
            Record in the portal
          </Button>
        )}
        <Button variant="secondary" slot="close" isDisabled={isBusy}>
          {isDone ? 'Close' : 'Cancel'}
        </Button>
      </DialogFooter>
    </Dialog>
  );
};
