import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  csv,
  DataTable,
  downloadText,
  EmptyState,
  ExportMenu,
  plural,
  SectionCard,
  type TableSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useState } from 'react';
import type { ExemptionDecision } from '../data';
import { usePageLinks } from '../page';
import { DecideDialog } from './DecideDialog';
import { exemptionColumns } from './exemptionColumns';
import { EXEMPTION_CSV } from './exemptionCsv';
import {
  type ExemptionPart,
  exemptionsSentence,
  partOf,
} from './exemptionWords';
import styles from './Exemptions.module.css';

const RULES = [
  [
    'Exempt',
    'The check leaves the count of that entity: neither for nor against a level.',
  ],
  [
    'Who decides',
    'Somebody other than who asked: a member of the group that owns the entity, or of one above it, or a portal admin.',
  ],
  [
    'End',
    'Every exemption has a last day. The day after, the check counts again by itself.',
  ],
] as const;

const PARTS: readonly (readonly [ExemptionPart, string])[] = [
  ['asked', 'Asked for'],
  ['holding', 'Holding'],
  ['past', 'Past'],
];

const FIRST_END: TableSort = { column: 'end', direction: 'ascending' };
const LAST_END: TableSort = { column: 'end', direction: 'descending' };

const Part = ({
  part,
  title,
  items,
  onDecide,
}: {
  part: ExemptionPart;
  title: string;
  items: readonly Exemption[];
  onDecide: (exemption: Exemption, decision: ExemptionDecision) => void;
}) => {
  const links = usePageLinks();
  const [sort, setSort] = useState(part === 'past' ? LAST_END : FIRST_END);
  const columns = useMemo(
    () => exemptionColumns(links, onDecide),
    [links, onDecide],
  );
  return (
    <SectionCard title={title} note={`${items.length}`}>
      {items.length === 0 ? (
        <p className={styles.quiet}>None.</p>
      ) : (
        <DataTable
          label={title}
          columns={columns}
          rows={items}
          sort={sort}
          onSortChange={setSort}
        />
      )}
    </SectionCard>
  );
};

/** The exemptions in their parts, with what may be done. */
export const ExemptionsContent = ({
  items,
  retry,
}: {
  items: readonly Exemption[];
  retry: () => void;
}) => {
  const [open, setOpen] = useState<{
    exemption: Exemption;
    decision: ExemptionDecision;
  }>();
  const onDecide = useMemo(
    () => (exemption: Exemption, decision: ExemptionDecision) =>
      setOpen({ exemption, decision }),
    [],
  );
  if (items.length === 0) {
    return (
      <EmptyState title="No exemption">
        No check is exempt, and nobody has asked. The tab Scorecards of an
        entity has a button to ask for one: with a reason, and an end.
      </EmptyState>
    );
  }
  const entities = new Set(items.map(({ entityRef }) => entityRef)).size;
  return (
    <>
      <AnswerLine
        rules={RULES}
        facts={[
          plural(items.length, 'exemption'),
          plural(entities, 'entity', 'entities'),
        ]}
      >
        {exemptionsSentence(items, Date.now())}
      </AnswerLine>
      <div className={styles.tools}>
        <ExportMenu
          choices={[
            {
              label: 'CSV',
              run: () =>
                downloadText('exemptions', 'csv', csv(EXEMPTION_CSV, items)),
            },
          ]}
        />
      </div>
      <div className={styles.content}>
        {PARTS.map(([part, title]) => (
          <Part
            key={part}
            part={part}
            title={title}
            items={items.filter(each => partOf(each) === part)}
            onDecide={onDecide}
          />
        ))}
      </div>
      {open && (
        <DecideDialog
          {...open}
          onDecided={retry}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};
