import type {
  EntityResponse,
  EntityScorecard,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  csv,
  downloadText,
  SectionCard,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { isOpen } from '../ladder';
import { checkCsv } from './checkCsv';
import type { CheckRow } from './checkRows';
import { CheckTable } from './CheckTable';
import styles from './Entity.module.css';

/** From so many on, what passes is left out until somebody asks for it. */
const MANY = 60;

/** Every check that applies, by level, with its verdict, evidence and last runs. */
export const CheckList = ({
  answer: { entity },
  shown,
  rows,
  total,
  changed,
}: {
  answer: EntityResponse;
  shown: EntityScorecard;
  rows: readonly CheckRow[];
  /** Checks that there are; 0 = not known. */
  total: number;
  changed: ReadonlySet<string>;
}) => {
  const url = useUrlState();
  const open = rows.filter(({ result }) => isOpen(result.verdict));
  const show = url.get('show') ?? (rows.length > MANY ? 'open' : 'all');
  const visible = show === 'open' ? open : rows;
  return (
    <SectionCard
      title="All checks"
      note={
        total > 0
          ? `${rows.length} of ${total} apply or may apply`
          : `${rows.length} apply or may apply`
      }
      actions={
        <>
          <Choice
            label="Which checks"
            options={[
              ['all', `all ${rows.length}`],
              ['open', `not passing ${open.length}`],
            ]}
            value={show === 'open' ? 'open' : 'all'}
            onChange={next => url.set({ show: next })}
          />
          <Button
            size="small"
            variant="tertiary"
            onPress={() =>
              downloadText(
                `scorecards-${entity.title}`,
                'csv',
                csv(checkCsv, visible),
              )
            }
          >
            CSV
          </Button>
        </>
      }
    >
      {visible.length === 0 ? (
        <p className={styles.text}>Every check passes.</p>
      ) : (
        <CheckTable
          rows={visible}
          shown={shown}
          entityRef={entity.ref}
          changed={changed}
        />
      )}
    </SectionCard>
  );
};
