import { aReport, aRow, ROWS } from '../../__testUtils__/answers';
import { cellWords, failingRows, verdictIn } from './cellFacts';

const column = (...checks: number[]) => ({ id: 'c', track: null, checks });
const row = aRow('a', { cells: 'p!?' });

describe('the cells of the matrix', () => {
  it('say the worst verdict of what is folded in them', () => {
    expect(verdictIn(row, column(0))).toBe('pass');
    expect(verdictIn(row, column(0, 1, 2))).toBe('error');
    expect(verdictIn(aRow('b', { cells: '   ' }), column(0))).toBeUndefined();
  });

  it('count the rows that fail', () => {
    expect(failingRows(ROWS, column(1))).toBe(2);
    expect(failingRows(ROWS, column(0))).toBe(0);
    expect(failingRows([row], column(1))).toBe(1);
  });

  it('speak', () => {
    const report = aReport();
    const line = { kind: 'row', row } as const;
    expect(cellWords(report, line, column(2))).toBe(
      'OWN-07 no iceberg: no data',
    );
    expect(cellWords(report, line, column(0, 2))).toBe(
      '2 checks that nobody fails: 1 no data, 1 pass',
    );
    expect(
      cellWords(
        report,
        { kind: 'row', row: aRow('b', { cells: '   ' }) },
        column(1),
      ),
    ).toBe('API-01 exposes its function as an API: no result');
    expect(
      cellWords(
        report,
        { kind: 'unit', ref: 'u', title: 'u', rows: ROWS, isFolded: true },
        column(1),
      ),
    ).toBe('API-01 exposes its function as an API: 2 of 4 fail');
  });
});
