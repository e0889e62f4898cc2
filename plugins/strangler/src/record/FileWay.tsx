import { useId } from 'react';
import { CopyButton } from './CopyButton';
import styles from './Record.module.css';

const isAddress = (text: string) => /^https?:\/\//.test(text);

/** The same event as what to commit to the file: the portal writes no file. */
export const FileWay = ({
  yaml,
  sourceUrl,
}: {
  yaml: string;
  sourceUrl: string | null;
}) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.way}>
      <div className={styles.head}>
        <h4 id={id}>Or commit it to the file</h4>
        <CopyButton text={yaml}>Copy the YAML</CopyButton>
      </div>
      <p>
        The portal does not touch the file. Add this to{' '}
        {sourceUrl === null && 'the file of the migration'}
        {sourceUrl !== null &&
          (isAddress(sourceUrl) ? (
            <a href={sourceUrl} target="_blank" rel="noreferrer">
              {sourceUrl.replace(/^https?:\/\//, '')}
            </a>
          ) : (
            <code>{sourceUrl}</code>
          ))}{' '}
        and have it reviewed as any change.
      </p>
      {/* A region that scrolls has to be reached with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label="YAML to commit" role="group">
        {yaml}
      </pre>
    </section>
  );
};
