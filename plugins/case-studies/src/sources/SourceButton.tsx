import { PopoverButton } from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from '../data';
import type { NamedSource } from './namedSources';
import { SourceText } from './SourceText';
import styles from './Sources.module.css';

/** One source by its id; pressed, it says what it is. */
export const SourceButton = ({
  id,
  source,
  file,
}: NamedSource & { file: CaseFile }) => (
  <PopoverButton
    className={styles.source}
    data-missing={source === undefined || undefined}
    label={`Source ${id}`}
    content={() => (
      <div className={styles.popover}>
        {source ? (
          <SourceText source={source} />
        ) : (
          <p>
            The case study of {file.title} names {id}, but does not list it
            among its sources.
          </p>
        )}
      </div>
    )}
  >
    {id}
  </PopoverButton>
);
