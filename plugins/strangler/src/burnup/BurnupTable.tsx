import { dayText, pointsText } from '../page';
import type { BurnupFact } from './burnupFacts';
import { type FactColumn, FactTable } from './FactTable';

const figure = (value: number | null) =>
  value === null ? 'unknown' : pointsText(value);

/** The burn-up as a table. */
export const BurnupTable = ({
  facts,
  unit,
}: {
  facts: readonly BurnupFact[];
  unit: string;
}) => {
  const columns: FactColumn[] = [
    { label: 'From' },
    { label: `Done, ${unit}`, numeric: true },
    { label: `Scope, ${unit}`, numeric: true },
    { label: 'Finished, %', numeric: true },
    { label: 'What happened' },
  ];
  return (
    <FactTable
      label="Burn-up"
      columns={columns}
      rows={facts.map(({ at, done, scope, finished, what, isLater }) => ({
        id: `${at}`,
        cells: [
          dayText(at),
          figure(done),
          figure(scope),
          figure(finished),
          isLater ? `${what} (followed later)` : what,
        ],
      }))}
    />
  );
};
