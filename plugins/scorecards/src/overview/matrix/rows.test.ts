import { aReport } from '../../__testUtils__/answers';
import { type Line, linesOf } from './rows';

const names = (lines: readonly Line[]) =>
  lines.map(line =>
    line.kind === 'unit'
      ? `${line.title} (${line.rows.length})`
      : line.row.title,
  );

const NONE = new Set<string>();

describe('linesOf', () => {
  it('has the rows below their unit, and those without one last', () => {
    expect(names(linesOf(aReport(), { order: 'unit', folded: NONE }))).toEqual([
      'commerce (1)',
      'billing',
      'product (2)',
      'artwork',
      'search',
      'No unit (1)',
      'dvd',
    ]);
  });

  it('leaves out the rows of a folded unit', () => {
    const folded = new Set(['group:netflix/product']);
    expect(names(linesOf(aReport(), { order: 'unit', folded }))).toEqual([
      'commerce (1)',
      'billing',
      'product (2)',
      'No unit (1)',
      'dvd',
    ]);
  });

  it.each([
    ['level', ['artwork', 'search', 'billing', 'dvd']],
    ['failures', ['search', 'artwork', 'billing', 'dvd']],
  ] as const)('goes by %s, what is not rated last', (order, expected) => {
    expect(names(linesOf(aReport(), { order, folded: NONE }))).toEqual(
      expected,
    );
  });
});
