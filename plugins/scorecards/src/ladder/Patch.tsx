import { CopyButton } from './CopyButton';
import styles from './Step.module.css';

/** A piece of YAML to copy. */
export const Patch = ({ text, label }: { text: string; label: string }) => (
  <div className={styles.patch}>
    {/* Wide lines scroll: the box takes the focus so that keys can do it too. */}
    {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <pre className={styles.yaml} role="region" aria-label={label} tabIndex={0}>
      {text}
    </pre>
    <CopyButton text={text} />
  </div>
);
