import type { CaseSource } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import styles from './Sources.module.css';

const hostOf = (link: string) => new URL(link).hostname.replace(/^www\./, '');

/** What a source is, where it stands and how it was read. */
export const SourceText = ({
  source: { title, link, note },
}: {
  source: CaseSource;
}) => (
  <>
    <p>{title}</p>
    {link && (
      <p>
        <Link href={link} target="_blank" rel="noopener noreferrer" standalone>
          Read it at {hostOf(link)} (new tab)
        </Link>
      </p>
    )}
    {note && <p className={styles.quiet}>{note}</p>}
  </>
);
