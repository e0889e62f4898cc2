import {
  type DataColumn,
  entityTitle,
  StatusText,
  type ThemedColour,
} from '@banyan/backstage-plugin-banyan-react';
import { percentText, StageText, stageWord } from '../page';
import { CapabilityLink } from './CapabilityLink';
import { type CapabilityRow, movedText, rollbackText } from './capabilityRows';
import { dataOwnershipOf } from './dataWords';
import { Holds } from './Holds';
import { Observed } from './Observed';
import { Owner } from './Owner';
import { ShareBar } from './ShareBar';
import styles from './Capabilities.module.css';

const STAGE_ORDER = [
  'not in the plan yet',
  'legacy',
  'blocked',
  'shadow',
  'canary',
  'migrated',
  'retired',
  'stays',
];

const SHOWN_HOLDS = 2;

const WORST = ['fail', 'warn', 'unknown', 'n/a', 'exempt', 'pass'];

const Named = ({ row }: { row: CapabilityRow }) => (
  <span className={styles.stack}>
    <CapabilityLink row={row} />
    <code className={styles.routes}>
      {row.item.routes.length > 0 ? row.item.routes.join(', ') : 'no route'}
    </code>
  </span>
);

const Moved = ({ row, at }: { row: CapabilityRow; at: number }) => (
  <span className={styles.stack}>
    <span>{movedText(row)}</span>
    {row.item.rollbackDays !== null && (
      <small className={styles.quiet}>{rollbackText(row.item, at)}</small>
    )}
  </span>
);

/** What is not in the plan is meant to be nowhere yet: that is not unknown. */
const Intended = ({ item: { stage, intended } }: CapabilityRow) => (
  <strong>
    {stage === null && intended === null ? '–' : percentText(intended)}
  </strong>
);

/** The columns of the table at a moment. */
export const capabilityColumns = (
  at: number,
  colourOf: (group: string | null) => ThemedColour,
): readonly DataColumn<CapabilityRow>[] => [
  {
    id: 'capability',
    label: 'Capability, route',
    sortValue: ({ title }) => title,
    cell: row => <Named row={row} />,
  },
  {
    id: 'owner',
    label: 'New owner',
    sortValue: ({ item }) => (item.owner ? entityTitle(item.owner) : undefined),
    cell: ({ item }) => <Owner item={item} colourOf={colourOf} />,
  },
  {
    id: 'stage',
    label: 'Stage',
    sortValue: ({ item }) => STAGE_ORDER.indexOf(stageWord(item.stage)),
    cell: ({ item }) => <StageText stage={item.stage} />,
  },
  {
    id: 'gap',
    label: 'Observed against intended',
    sortValue: ({ item }) =>
      item.observed === null || item.intended === null
        ? undefined
        : Math.abs(item.observed - item.intended),
    cell: ({ item }) => <ShareBar item={item} />,
  },
  {
    id: 'intended',
    label: 'Intended',
    sortValue: ({ item }) => item.intended ?? undefined,
    cell: row => <Intended {...row} />,
  },
  {
    id: 'observed',
    label: 'Observed',
    sortValue: ({ item }) => item.observed ?? undefined,
    cell: ({ item }) => <Observed item={item} />,
  },
  {
    id: 'data',
    label: 'Data',
    sortValue: ({ item }) => item.data ?? undefined,
    cell: ({ item }) => {
      const { status, word, means } = dataOwnershipOf(item);
      return (
        <span title={means}>
          <StatusText status={status}>{word}</StatusText>
        </span>
      );
    },
  },
  {
    id: 'moved',
    label: 'Moved, way back',
    sortValue: ({ moved }) => moved ?? undefined,
    cell: row => <Moved row={row} at={at} />,
  },
  {
    id: 'holds',
    label: 'Blockers, what holds it',
    sortValue: ({ holds }) => WORST.indexOf(holds[0].status),
    cell: ({ holds }) => <Holds holds={holds} limit={SHOWN_HOLDS} />,
  },
];
