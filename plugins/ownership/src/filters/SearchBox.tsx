import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { SearchField } from '@backstage/ui';
import { useRef } from 'react';
import { useSlash } from './useSlash';
import styles from './FilterBar.module.css';

/** Finds by name; the slash key leads here. */
export const SearchBox = ({
  url,
  placeholder,
}: {
  url: UrlState;
  placeholder: string;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useSlash(box);
  const text = url.get('q') ?? '';
  return (
    <div ref={box} className={styles.search}>
      <SearchField
        size="small"
        aria-label={placeholder}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={text}
        onChange={q => url.set({ q })}
      />
      {!text && <kbd aria-hidden="true">/</kbd>}
    </div>
  );
};
