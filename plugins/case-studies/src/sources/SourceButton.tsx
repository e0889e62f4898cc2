import { Popover } from '@backstage/ui';
import { useRef, useState } from 'react';
import type { CaseFile } from '../data';
import type { NamedSource } from './namedSources';
import { SourceText } from './SourceText';
import styles from './Sources.module.css';

/** One source by its id. It is a plain button, and the rest comes when it is asked for, since a page has hundreds. */
export const SourceButton = ({
  id,
  source,
  file,
}: NamedSource & { file: CaseFile }) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = `Source ${id}`;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.source}
        data-missing={source === undefined || undefined}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {id}
      </button>
      {isOpen && (
        <Popover
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          aria-label={label}
        >
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
        </Popover>
      )}
    </>
  );
};
