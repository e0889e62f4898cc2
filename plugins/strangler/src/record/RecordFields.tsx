import {
  dataOwnershipSchema,
  type MigrationResponse,
  stageSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { Select, TextAreaField, TextField } from '@backstage/ui';
import { capabilityTitle } from '../page';
import { dataOf, MEANT_PERCENT, stageOf } from './recordDraft';
import type { RecordForm } from './useRecordForm';
import styles from './Record.module.css';

const NOT_TOLD = 'not-told';
const MANY = 12;
const LONGEST_REASON = 2_000;

const wordOf = (id: string) => ({ id, label: id });

const DATA = [
  { id: NOT_TOLD, label: 'as before' },
  ...dataOwnershipSchema.options.map(wordOf),
];

const Steps = ({ form: { draft, change, problems } }: { form: RecordForm }) => {
  const meant = MEANT_PERCENT[draft.stage];
  return (
    <div className={styles.pair}>
      <Select
        label="Stage"
        options={stageSchema.options.map(wordOf)}
        value={draft.stage}
        onChange={key => change({ stage: stageOf(key) })}
      />
      <TextField
        label="Percent on the new side"
        description={
          meant === undefined
            ? '0 to 100; left out = as before'
            : `${draft.stage} means ${meant} %`
        }
        isDisabled={meant !== undefined}
        value={meant === undefined ? draft.percent : String(meant)}
        onChange={percent => change({ percent })}
        inputMode="decimal"
        isInvalid={problems.percent !== undefined}
        validationBehavior="aria"
        validate={() => problems.percent}
      />
      <Select
        label="Data of the new side"
        options={DATA}
        value={draft.data === '' ? NOT_TOLD : draft.data}
        onChange={key => change({ data: dataOf(key) })}
      />
      <TextField
        label="When"
        description="2026-11, 2026-11-22 or a moment; empty = now"
        value={draft.at}
        onChange={at => change({ at })}
        isInvalid={problems.at !== undefined}
        validationBehavior="aria"
        validate={() => problems.at}
      />
    </div>
  );
};

/** The fields of an event. */
export const RecordFields = ({
  migration: { capabilities },
  form,
}: {
  migration: MigrationResponse;
  form: RecordForm;
}) => {
  const { draft, change, problems } = form;
  return (
    <>
      <Select
        label="Capability"
        search={
          capabilities.length > MANY ? { placeholder: 'Find' } : undefined
        }
        options={capabilities.map(item => ({
          id: item.name,
          label: capabilityTitle(item),
        }))}
        value={draft.capability}
        onChange={key => change({ capability: String(key ?? '') })}
      />
      <Steps form={form} />
      <TextAreaField
        label="Reason"
        description="For whoever asks later. Everybody who sees the migration reads it."
        isRequired
        rows={2}
        maxLength={LONGEST_REASON}
        value={draft.reason}
        onChange={reason => change({ reason })}
        isInvalid={problems.reason !== undefined}
        validationBehavior="aria"
        validate={() => problems.reason}
      />
      <TextField
        label="Incident"
        description="Link or number, where one was the reason"
        value={draft.incident}
        onChange={incident => change({ incident })}
        isInvalid={problems.incident !== undefined}
        validationBehavior="aria"
        validate={() => problems.incident}
      />
    </>
  );
};
