import { Select } from '@backstage/ui';
import { entityTitle } from '../entity';
import type { ScopeOption } from './scopeOptions';
import styles from './ScopePicker.module.css';

const ALL = 'all';
const SECTIONS = ['Organisations', 'Units', 'Teams', 'Domains'] as const;

const sections = (options: readonly ScopeOption[]) =>
  SECTIONS.map(title => ({
    title,
    options: options
      .filter(({ section }) => section === title)
      .map(({ ref, title: label, namespace, section }) => ({
        id: ref,
        label: section === 'Organisations' ? label : `${label} (${namespace})`,
      })),
  })).filter(section => section.options.length > 0);

const withMissing = (
  options: readonly ScopeOption[],
  scope: string | undefined,
): readonly ScopeOption[] =>
  !scope || options.some(({ ref }) => ref === scope)
    ? options
    : [
        {
          ref: scope,
          title: entityTitle(scope),
          type: '',
          namespace: scope.slice(scope.indexOf(':') + 1).split('/')[0],
          section: scope.startsWith('domain:') ? 'Domains' : 'Teams',
        },
        ...options,
      ];

/** Narrows a page to an organisation, a unit, a team or a domain. @public */
export const ScopePicker = ({
  options,
  scope,
  onChange,
}: {
  options: readonly ScopeOption[];
  scope?: string;
  onChange: (scope: string | undefined) => void;
}) => (
  <Select
    className={styles.picker}
    aria-label="Scope"
    size="small"
    search={{ placeholder: 'Find an organisation, team or domain' }}
    options={[
      { id: ALL, label: 'All organisations' },
      ...sections(withMissing(options, scope)),
    ]}
    value={scope ?? ALL}
    onChange={key =>
      onChange(key === null || key === ALL ? undefined : String(key))
    }
  />
);
