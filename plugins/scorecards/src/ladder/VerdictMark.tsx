import type { VerdictName } from '@banyan/backstage-plugin-banyan-common';
import { StatusMark, StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import { VERDICT_STATUS, VERDICT_WORDS } from './verdictWords';
import styles from './Verdict.module.css';

const Cross = ({ label }: { label?: string }) => (
  <svg
    viewBox="0 0 12 12"
    width="12"
    height="12"
    className={styles.cross}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  >
    <path d="M2 2l8 8M10 2l-8 8" />
  </svg>
);

/** The mark of a verdict. Give it a `label` where the word does not stand beside it. */
export const VerdictMark = ({
  verdict,
  label,
}: {
  verdict: VerdictName;
  label?: string;
}) =>
  verdict === 'error' ? (
    <Cross label={label} />
  ) : (
    <StatusMark status={VERDICT_STATUS[verdict]} label={label} />
  );

/** A verdict as its mark with its word, or with another text that says more. */
export const VerdictText = ({
  verdict,
  children = VERDICT_WORDS[verdict],
}: {
  verdict: VerdictName;
  children?: ReactNode;
}) =>
  verdict === 'error' ? (
    <span className={styles.error}>
      <Cross />
      <span>{children}</span>
    </span>
  ) : (
    <StatusText status={VERDICT_STATUS[verdict]}>{children}</StatusText>
  );
