import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { percentText, StageText, stageWord, useUnitColours } from '../page';
import { type BoardColumn, boardColumns } from './boardColumns';
import { CapabilityLink } from './CapabilityLink';
import { type CapabilityRow, movedText } from './capabilityRows';
import { dataOwnershipOf } from './dataWords';
import { Holds } from './Holds';
import { Observed } from './Observed';
import { Owner } from './Owner';
import { ShareBar } from './ShareBar';
import styles from './Capabilities.module.css';

/** More cards in a column are shown on demand. */
const SHOWN = 20;

const Card = ({ row }: { row: CapabilityRow }) => {
  const colourOf = useUnitColours();
  const { item, holds } = row;
  const data = dataOwnershipOf(item);
  return (
    <li className={styles.boardCard}>
      <CapabilityLink row={row} />
      <Owner item={item} colourOf={colourOf} />
      <ShareBar item={item} />
      <span className={styles.figures}>
        <span>intended {percentText(item.intended)}</span>
        <span>
          observed <Observed item={item} />
        </span>
      </span>
      <span className={styles.figures}>
        <span title={data.means}>
          <StatusText status={data.status}>data {data.word}</StatusText>
        </span>
        <span className={styles.quiet}>moved {movedText(row)}</span>
      </span>
      <Holds holds={holds} limit={1} />
    </li>
  );
};

const Column = ({ column: { stage, rows } }: { column: BoardColumn }) => {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? rows : rows.slice(0, SHOWN);
  const more = rows.length - SHOWN;
  return (
    <section className={styles.stage} aria-label={stageWord(stage)}>
      <h4>
        <StageText stage={stage} />{' '}
        <span className={styles.quiet}>{rows.length}</span>
      </h4>
      {rows.length === 0 && <p className={styles.quiet}>none</p>}
      <ul>
        {shown.map(row => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? `Hide ${more}` : `Show ${more} more`}
        </Button>
      )}
    </section>
  );
};

/** The capabilities by stage. */
export const Board = ({ rows }: { rows: readonly CapabilityRow[] }) => (
  // A region that scrolls has to be reached with the keyboard.
  <div
    className={styles.board}
    role="group"
    aria-label="Board"
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
  >
    {boardColumns(rows).map(column => (
      <Column key={column.stage ?? 'unplanned'} column={column} />
    ))}
  </div>
);
