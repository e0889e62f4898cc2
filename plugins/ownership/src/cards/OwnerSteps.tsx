import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { ChainStep } from './ownerChain';
import styles from './Cards.module.css';

const sizeOf = ({ type, people }: ChainStep) =>
  [type, people === undefined ? 'people unknown' : `${people} people`]
    .filter(Boolean)
    .join(', ');

/** The way from the organization down to the owner. */
export const OwnerSteps = ({ steps }: { steps: readonly ChainStep[] }) => (
  <ol className={styles.chain}>
    {steps.map(step => (
      <li key={step.ref}>
        <EntityLink entityRef={step.ref} title={step.title} strong />
        {step.exists ? (
          <span className={styles.muted}>{sizeOf(step)}</span>
        ) : (
          <StatusText status="fail">no such group in the catalog</StatusText>
        )}
      </li>
    ))}
  </ol>
);
