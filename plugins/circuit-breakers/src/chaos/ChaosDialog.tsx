import type {
  FleetResponse,
  NewFault,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  NumberField,
  Select,
} from '@backstage/ui';
import { useId, useState } from 'react';
import { asError, useBreakersClient } from '../data';
import styles from './Chaos.module.css';

const KINDS = [
  { id: 'errors', label: 'Errors' },
  { id: 'latency', label: 'Latency' },
  { id: 'down', label: 'Down' },
] as const;

const KNOWN_START = 'recommendation-service';
const MINUTE_MS = 60_000;

type Draft = Required<Omit<NewFault, 'durationMs'>> & { minutes: number };

const startOf = ({ services }: FleetResponse): Draft => ({
  service:
    services.find(({ name }) => name === KNOWN_START)?.name ??
    services[0]?.name ??
    '',
  fault: 'errors',
  percent: 80,
  latencyMs: 1_000,
  minutes: 5,
});

const faultOf = ({ minutes, latencyMs, ...draft }: Draft): NewFault => ({
  ...draft,
  ...(draft.fault === 'latency' ? { latencyMs } : {}),
  durationMs: minutes * MINUTE_MS,
});

/** Makes a service of the reference fleet fail, for a while. */
export const ChaosDialog = ({
  fleet,
  onDone,
  onClose,
}: {
  fleet: FleetResponse;
  onDone: () => void;
  onClose: () => void;
}) => {
  const client = useBreakersClient();
  const formId = useId();
  const [draft, setDraft] = useState(() => startOf(fleet));
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error>();
  const change = (changes: Partial<Draft>) =>
    setDraft(before => ({ ...before, ...changes }));
  const inject = async () => {
    setBusy(true);
    try {
      await client.injectFault(faultOf(draft));
      onDone();
      onClose();
    } catch (cause) {
      setProblem(asError(cause));
      setBusy(false);
    }
  };
  return (
    <Dialog
      isOpen
      isDismissable={false}
      onOpenChange={isOpen => {
        if (!isOpen && !isBusy) onClose();
      }}
      width={480}
    >
      <DialogHeader>Inject a fault into the reference fleet</DialogHeader>
      <DialogBody>
        <form
          id={formId}
          className={styles.form}
          onSubmit={event => {
            event.preventDefault();
            void inject();
          }}
        >
          <Select
            label="Service"
            search={{ placeholder: 'Find a service' }}
            options={fleet.services.map(({ name }) => ({
              id: name,
              label: name,
            }))}
            value={draft.service}
            onChange={key => change({ service: String(key ?? '') })}
          />
          <Select
            label="Fault"
            options={[...KINDS]}
            value={draft.fault}
            onChange={key =>
              change({
                fault: KINDS.find(({ id }) => id === key)?.id ?? 'errors',
              })
            }
          />
          <NumberField
            label="Percent of the calls"
            minValue={1}
            maxValue={100}
            value={draft.percent}
            onChange={percent => change({ percent })}
          />
          {draft.fault === 'latency' && (
            <NumberField
              label="Slower by (ms)"
              minValue={1}
              maxValue={60_000}
              value={draft.latencyMs}
              onChange={latencyMs => change({ latencyMs })}
            />
          )}
          <NumberField
            label="Ends by itself after (minutes)"
            minValue={1}
            maxValue={1_440}
            value={draft.minutes}
            onChange={minutes => change({ minutes })}
          />
          {problem && (
            <Alert
              status="danger"
              icon
              title="The fault was not injected"
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
          isDisabled={!draft.service}
        >
          Inject
        </Button>
        <Button variant="secondary" slot="close" isDisabled={isBusy}>
          Cancel
        </Button>
      </DialogFooter>
    </Dialog>
  );
};
