import type { CoveredCall } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { CopyButton } from './CopyButton';
import styles from './Coverage.module.css';

/** The selected call as it would stand in the catalog, to paste. */
export const SuggestedCall = ({ call }: { call: CoveredCall }) => (
  <section className={styles.card} aria-labelledby="coverage-suggested">
    <h3 id="coverage-suggested">Suggested for the selected call</h3>
    <p className={styles.quiet}>
      {entityTitle(call.from)} → {entityTitle(call.to)}.{' '}
      {call.suggestedTimeoutMs === null
        ? 'No timeout is known to start from: measure the call first.'
        : `A timeout of ${call.suggestedTimeoutMs} ms to start from.`}{' '}
      Settings are the defaults of the library.
    </p>
    <pre className={styles.yaml} aria-label="YAML to paste">
      <code>
        {`# ${entityTitle(call.from)}, spec.calls\n`}
        {call.yaml}
      </code>
    </pre>
    <p className={styles.rest}>
      <CopyButton text={call.yaml} variant="primary">
        Copy
      </CopyButton>
      <EntityLink
        entityRef={call.from}
        title={`Open ${entityTitle(call.from)}`}
      />
    </p>
  </section>
);
