import type { CaseFile } from '../data';
import { namedSources } from './namedSources';
import { SourceButton } from './SourceButton';
import styles from './Sources.module.css';

/** Where something was read: the ids of its sources, each of which says what it is when pressed. */
export const SourceNote = ({
  ids,
  file,
}: {
  /** One id or several: "S0, N1". */
  ids: string | undefined;
  file: CaseFile;
}) => {
  const named = namedSources(ids, file);
  if (named.length === 0) return null;
  return (
    <span className={styles.sources}>
      {named.map(each => (
        <SourceButton key={each.id} {...each} file={file} />
      ))}
    </span>
  );
};
