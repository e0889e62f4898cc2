import { EmptyState, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TabProps } from '../page/TabProps';
import { architecture, type Architecture } from './architecture';
import { ArchitecturePicture } from './ArchitecturePicture';
import { Disagreements } from './Disagreements';
import styles from './Architecture.module.css';

const SYSTEM_YAML = `apiVersion: backstage.io/v1alpha1
kind: Domain
metadata:
  name: payments
spec:
  owner: group:default/my-team
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata:
  name: checkout
spec:
  owner: group:default/my-team
  domain: payments
`;

const Agreement = ({ calls }: Architecture) => {
  const known = calls.filter(({ agrees }) => agrees !== undefined);
  const agreeing = known.filter(({ agrees }) => agrees).length;
  return (
    <p className={styles.answer}>
      <strong>
        Organisation and architecture agree on {agreeing} of {known.length}{' '}
        calls
      </strong>{' '}
      {known.length > agreeing && (
        <StatusText status="fail">
          {known.length - agreeing} disagree
        </StatusText>
      )}
      <span>
        A call agrees when it stays in one unit and one domain, or leaves both.
        {calls.length > known.length &&
          ` ${calls.length - known.length} calls have no unit or domain at an end and are not counted.`}
      </span>
    </p>
  );
};

/** Conway's picture: who is organised how, what is built how, and where the two differ. */
export const ArchitectureTab = ({ view, colourOf }: TabProps) => {
  const model = useMemo(() => architecture(view), [view]);
  return (
    <section aria-label="Organisation and architecture">
      <Agreement {...model} />
      <div className={styles.card}>
        <ArchitecturePicture model={model} colourOf={colourOf} />
      </div>
      {model.domains.every(({ node }) => node === undefined) && (
        <EmptyState title="No domain in this scope" yaml={SYSTEM_YAML}>
          A component joins a domain through <code>spec.system</code>.
        </EmptyState>
      )}
      <Disagreements model={model} />
    </section>
  );
};
