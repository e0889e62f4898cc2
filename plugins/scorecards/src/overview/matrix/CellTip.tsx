import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import { useLayoutEffect, useState } from 'react';
import { type ResultsQuery, useResults } from '../../data';
import { cellAt } from '../cells';
import { cellWords } from './cellFacts';
import type { Column } from './columns';
import type { Line } from './rows';
import { useSettled } from './useSettled';
import styles from './Matrix.module.css';

/** Nobody is asked about cells that the cursor only passes. */
const REST_MS = 250;
const SHOWN = 3;

const questionOf = (
  report: ReportResponse,
  line: Line,
  column: Column,
): ResultsQuery | undefined => {
  if (line.kind === 'unit' || column.checks.length > 1) return undefined;
  const verdict = cellAt(line.row, column.checks[0]);
  if (!verdict || verdict === 'pass') return undefined;
  return {
    ...(report.rows === 'entity'
      ? { entityRef: line.row.ref }
      : { scope: line.row.ref }),
    check: report.checks[column.checks[0]].key,
    verdict: [verdict],
    limit: SHOWN,
  };
};

const Details = ({ question }: { question: ResultsQuery }) => {
  const settled = useSettled(JSON.stringify(question), REST_MS);
  const isSettled = settled === JSON.stringify(question);
  const { value, error } = useResults(isSettled ? question : undefined);
  if (error) return <p>{error.message}</p>;
  return (
    <>
      {value?.items.slice(0, SHOWN).map(item => (
        <p key={item.entityRef}>
          <bdi>{item.entityTitle}</bdi>: {item.message}
        </p>
      ))}
    </>
  );
};

const WIDTH = 380;
const HEIGHT = 150;

type Place = { left: number; top?: number; bottom?: number };

/** Below the cell, or above it where there is no room below. */
function placeBeside({ left, top, bottom }: DOMRect): Place {
  const room = { left: Math.max(0, Math.min(left, window.innerWidth - WIDTH)) };
  return bottom + HEIGHT < window.innerHeight
    ? { ...room, top: bottom + 6 }
    : { ...room, bottom: window.innerHeight - top + 6 };
}

function usePlace(cellId: string) {
  const [place, setPlace] = useState<Place>();
  useLayoutEffect(() => {
    const box = document.getElementById(cellId)?.getBoundingClientRect();
    setPlace(box && placeBeside(box));
  }, [cellId]);
  return place;
}

/** What the cell under the cursor says. */
export const CellTip = ({
  report,
  line,
  column,
  cellId,
}: {
  report: ReportResponse;
  line: Line;
  column: Column;
  cellId: string;
}) => {
  const place = usePlace(cellId);
  const question = questionOf(report, line, column);
  const title = line.kind === 'unit' ? line.title : line.row.title;
  if (!place) return null;
  return (
    <div role="tooltip" className={styles.tip} style={place}>
      <b>{cellWords(report, line, column)}</b>
      <p>
        <bdi>{title}</bdi>
      </p>
      {question && <Details question={question} />}
      {question && <p className={styles.tipHint}>Enter opens the check</p>}
    </div>
  );
};
