import type { FleetResponse } from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { asError, useBreakersClient, useFleet, useNow } from '../data';
import { ChaosDialog } from './ChaosDialog';
import { faultTimes, faultWords } from './faultWords';
import styles from './Chaos.module.css';

const FaultList = ({
  fleet: { faults, mayInjectFaults, services },
  clockAhead,
  onDone,
}: {
  fleet: FleetResponse;
  clockAhead: number;
  onDone: () => void;
}) => {
  const client = useBreakersClient();
  const now = useNow() + clockAhead;
  const [problem, setProblem] = useState<Error>();
  const end = (id: string) =>
    client.endFault(id).then(onDone, cause => setProblem(asError(cause)));
  if (faults.length === 0) {
    return (
      <div>
        <strong>Reference fleet:</strong> no fault runs
        <span className={styles.quiet}>
          {services.length} services, simulated load
        </span>
      </div>
    );
  }
  return (
    <>
      <ul className={styles.faults}>
        {faults.map(fault => (
          <li key={fault.id} className={styles.fault}>
            <div>
              <strong>Reference fleet:</strong> {faultWords(fault)}
              <span className={styles.quiet}>{faultTimes(fault, now)}</span>
            </div>
            {mayInjectFaults && (
              <Button
                size="small"
                variant="secondary"
                aria-label={`End this fault: ${faultWords(fault)}`}
                onPress={() => void end(fault.id)}
              >
                End this fault
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem && (
        <p className={styles.problem} role="alert">
          The fault was not ended: {problem.message}
        </p>
      )}
    </>
  );
};

/** The faults that run in the reference fleet, and the way to make more; nothing in a portal without one. */
export const FleetCard = ({ clockAhead }: { clockAhead: number }) => {
  const { value, retry } = useFleet();
  const [isOpen, setOpen] = useState(false);
  const fleet = value?.fleet;
  if (!fleet) return null;
  return (
    <section aria-label="Reference fleet" className={styles.card}>
      <FaultList fleet={fleet} clockAhead={clockAhead} onDone={retry} />
      {fleet.mayInjectFaults && (
        <Button size="small" variant="secondary" onPress={() => setOpen(true)}>
          Chaos ...
        </Button>
      )}
      {isOpen && (
        <ChaosDialog
          fleet={fleet}
          onDone={retry}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
};
