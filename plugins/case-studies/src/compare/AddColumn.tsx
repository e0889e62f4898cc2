import { Combobox } from '@backstage/ui';
import { useState } from 'react';
import type { Organisation } from '../data';
import styles from './Compare.module.css';

/** A list of thousands would hold up the page; who types finds the rest. */
const MOST_SHOWN = 50;

type AddColumnProps = {
  /** Those that are not shown yet. */
  options: readonly Organisation[];
  onAdd: (ref: string) => void;
};

const found = (options: readonly Organisation[], text: string) => {
  const wanted = text.trim().toLocaleLowerCase();
  return options
    .filter(({ title, ref }) =>
      `${title} ${ref}`.toLocaleLowerCase().includes(wanted),
    )
    .slice(0, MOST_SHOWN);
};

const Field = ({
  options,
  onAdd,
  isNext,
}: AddColumnProps & {
  /** True = it takes the place of one that has just been used. */
  isNext: boolean;
}) => {
  const [text, setText] = useState('');
  return (
    <Combobox
      // The focus was in the one before.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={isNext}
      menuTrigger={isNext ? 'input' : 'focus'}
      className={styles.add}
      aria-label="Add an organisation or tribe"
      placeholder="+ Organisation or tribe"
      options={found(options, text).map(({ ref, title, type }) => ({
        id: ref,
        label: type === 'tribe' ? `${title} (tribe)` : title,
      }))}
      search={{
        mode: 'client',
        inputValue: text,
        onInputChange: setText,
        filter: () => true,
      }}
      value={null}
      onChange={key => key !== null && onAdd(String(key))}
    />
  );
};

/** Chooses another organisation or tribe by a part of its name. */
export const AddColumn = ({ options, onAdd }: AddColumnProps) => {
  const [added, setAdded] = useState(0);
  return (
    // Nothing stays chosen, so its list would stay open: a new one is closed, and takes the focus over.
    <Field
      key={added}
      isNext={added > 0}
      options={options}
      onAdd={ref => {
        setAdded(added + 1);
        onAdd(ref);
      }}
    />
  );
};
