import { Select } from '@backstage/ui';

const ALL = 'all';

/** One of several, or all of them. @public */
export const Picker = ({
  label,
  all,
  options,
  value = ALL,
  onChange,
  className,
}: {
  label: string;
  /** What the choice of all of them is called. */
  all: string;
  options: readonly { id: string; label: string }[];
  /** Undefined = all. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  className?: string;
}) => (
  <Select
    className={className}
    aria-label={label}
    size="small"
    options={[{ id: ALL, label: all }, ...options]}
    value={value}
    onChange={key =>
      onChange(key === null || key === ALL ? undefined : String(key))
    }
  />
);
