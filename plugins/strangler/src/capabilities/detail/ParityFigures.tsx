import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import {
  matchRate,
  matchText,
  msText,
  PARITY_VERDICTS,
  rateText,
} from '../../parity/parityWords';
import { countText } from '../shareWords';
import styles from '../Capabilities.module.css';

type Side = NonNullable<NonNullable<CapabilityItem['parity']>['new']> | null;

const Row = ({ name, side }: { name: string; side: Side }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{side === null ? 'unknown' : countText(side.requests)}</td>
    <td>{rateText(side?.errorRate ?? null)}</td>
    <td>{msText(side?.p50 ?? null)}</td>
    <td>{msText(side?.p99 ?? null)}</td>
  </tr>
);

function runText(run: NonNullable<CapabilityItem['parity']>['parallelRun']) {
  if (!run) return 'No parallel run is told of.';
  const compared = run.matched + run.mismatched;
  return compared === 0
    ? 'Parallel run: nothing was compared yet.'
    : `Parallel run: ${matchText(matchRate(run))} of ${countText(compared)} answers match, ${countText(run.ignored)} differences are meant.`;
}

/** The new side beside legacy, in figures. */
export const ParityFigures = ({
  item: { parity },
}: {
  item: CapabilityItem;
}) => {
  if (!parity)
    return (
      <StatusText status="unknown">
        unknown: no source tells of errors and times of either side
      </StatusText>
    );
  const { status, word } = PARITY_VERDICTS[parity.verdict];
  return (
    <>
      <StatusText status={status}>{word}</StatusText>
      <p className={styles.quiet}>{parity.message}</p>
      <table className={styles.table} aria-label="New against legacy">
        <thead>
          <tr>
            <th scope="col">Side</th>
            <th scope="col">Requests</th>
            <th scope="col">Errors</th>
            <th scope="col">p50</th>
            <th scope="col">p99</th>
          </tr>
        </thead>
        <tbody>
          <Row name="new" side={parity.new} />
          <Row name="legacy" side={parity.legacy} />
        </tbody>
      </table>
      <p className={styles.quiet}>{runText(parity.parallelRun)}</p>
    </>
  );
};
