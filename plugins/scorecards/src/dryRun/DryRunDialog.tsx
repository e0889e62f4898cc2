import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextAreaField,
} from '@backstage/ui';
import {
  ScopePicker,
  useScopeOptions,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { DryRunAnswer } from './DryRunAnswer';
import { dryRunDraft } from './dryRunDraft';
import { useDryRun } from './useDryRun';
import styles from './DryRun.module.css';

const EXAMPLE = `id: ACME-01
title: names its on-call rotation
level: bronze
rule:
  fact: entity.metadata.annotations["pagerduty.com/service-id"]
  exists: true
remediation: Set the annotation pagerduty.com/service-id.
`;

/** Tries a check on real entities: what it would say, of whom; nothing is kept. */
export const DryRunDialog = ({
  scope: known,
  start = EXAMPLE,
  onClose,
}: {
  scope: string | undefined;
  start?: string;
  onClose: () => void;
}) => {
  const [text, setText] = useState(start);
  const [scope, setScope] = useState(known);
  const options = useScopeOptions() ?? [];
  const { answer, problem, isBusy, go } = useDryRun();
  const draft = dryRunDraft(text);
  const refused = 'problem' in draft ? draft.problem : undefined;
  return (
    <Dialog
      isOpen
      // A click beside it must not cost what was typed; Escape is meant.
      isDismissable={false}
      onOpenChange={isOpen => {
        if (!isOpen) onClose();
      }}
      width={820}
    >
      <DialogHeader>Try a check</DialogHeader>
      <DialogBody>
        <div className={styles.form}>
          <p>
            One entry of spec.checks: the id of a check of Banyan, or a rule. It
            is judged on what the scope holds and you may read; nothing is kept.
          </p>
          <TextAreaField
            label="Check in YAML"
            rows={10}
            value={text}
            onChange={setText}
            className={styles.yaml}
          />
          <ScopePicker
            options={[...options]}
            scope={scope}
            onChange={setScope}
          />
          {problem && (
            <Alert
              status="danger"
              icon
              title="It could not be tried"
              description={problem.message}
            />
          )}
          {answer && <DryRunAnswer answer={answer} />}
        </div>
      </DialogBody>
      <DialogFooter>
        <span className={styles.why} aria-live="polite">
          {refused && `Not yet: ${refused}`}
        </span>
        <Button
          loading={isBusy}
          isDisabled={refused !== undefined}
          onPress={() => {
            if ('check' in draft) void go(draft.check, scope);
          }}
        >
          Try it
        </Button>
        <Button variant="secondary" slot="close">
          Close
        </Button>
      </DialogFooter>
    </Dialog>
  );
};
