import { referenceAnswers } from './__testUtils__/referenceAnswers';
import type { ComparedCell } from './cell';
import { columnOf } from './columnOf';
import { type ComparedColumn, comparisonSentence } from './comparisonSentence';
import type { MeasureId } from './measures';
import { MEASURES } from './rows';
import { countCell, shareCell, toldCell, unknownCell } from './rows/cells';

const columnOfCompany = (title: string): ComparedColumn => {
  const name = title.toLowerCase();
  const ref = `group:${name}/${name}`;
  const cells = columnOf(ref, referenceAnswers(ref));
  // Nobody has run the scorecards here.
  return {
    title,
    own: false,
    cells: { ...cells, levels: toldCell({ text: '-' }) },
  };
};

const FOUR = ['Netflix', 'Uber', 'Amazon', 'Spotify'].map(columnOfCompany);

const measureOf = (id: MeasureId) => {
  const measure = MEASURES.find(each => each.id === id);
  if (!measure) throw new Error(`There is no measure ${id}`);
  return measure;
};

/** As good as Amazon, but for some cells. */
const own = (
  cells: Partial<Record<MeasureId, ComparedCell>> = {},
): ComparedColumn => ({
  title: 'Acme',
  own: true,
  cells: { ...FOUR[2].cells, ...cells },
});

const share = (id: MeasureId, n: number, m: number) => ({
  [id]: shareCell(measureOf(id), { n, m }),
});
const count = (id: MeasureId, n: number) => ({
  [id]: countCell(measureOf(id), { n }),
});
const unknown = unknownCell('nobody knows');

describe('the comparison in a sentence', () => {
  it('says of the four what stands out', () => {
    expect(comparisonSentence(FOUR)).toBe(
      'Uber has 5 components in one cycle, shares 2 stores and covers 28 % of its calls with breakers; Spotify reaches 0.34 of the best modularity',
    );
  });

  it('begins with the own organisation', () => {
    const mine = own({
      ...{ ...share('mirror', 52, 71), ...count('shared-stores', 5) },
      ...{ coverage: unknown, congruence: unknown },
    });
    expect(comparisonSentence([...FOUR, mine])).toBe(
      'Your organisation trails all four on mirror score and shares 5 stores; two cells are unknown',
    );
  });

  it('names three of many, and says how many more there are', () => {
    const mine = own({
      ...{ ...share('two-pizza', 6, 9), ...share('team-load', 4, 8) },
      ...{ ...share('mirror', 52, 71), ...share('congruence', 1, 2) },
      ...share('propagation', 27, 100),
    });
    expect(comparisonSentence([...FOUR, mine])).toBe(
      'Your organisation trails all four on two-pizza teams, teams with 1 to 3 services, mirror score and 2 more',
    );
  });

  it('says so when the own organisation keeps up', () => {
    expect(comparisonSentence([...FOUR, own()])).toBe(
      'Your organisation keeps up with all four',
    );
    expect(comparisonSentence([FOUR[0], own()])).toBe(
      'Your organisation keeps up with Netflix',
    );
  });

  it('does not say that it trails those of whom nothing is known', () => {
    const blank = { ...FOUR[0], cells: { ...FOUR[0].cells, mirror: unknown } };
    const mine = own(share('mirror', 1, 9));
    expect(comparisonSentence([blank, mine])).toBe(
      'Your organisation keeps up with Netflix; one cell is unknown',
    );
  });

  it('says so when nothing stands out', () => {
    expect(comparisonSentence([FOUR[0], FOUR[2]])).toBe(
      'Nothing stands out among Netflix and Amazon',
    );
  });

  it('praises nobody of whom nothing is known', () => {
    const cells = Object.fromEntries(
      MEASURES.map(({ id }) => [id, unknown]),
    ) as ComparedColumn['cells'];
    const mine = { ...own(), cells };
    expect(comparisonSentence([...FOUR, mine])).toBe(
      'Of your organisation nothing is known yet; 12 cells are unknown',
    );
    expect(
      comparisonSentence([
        { ...FOUR[0], cells },
        { ...FOUR[1], cells },
      ]),
    ).toBe('Nothing is known yet of Netflix and Uber; 24 cells are unknown');
  });

  it('says how many answers are on their way', () => {
    const waiting: ComparedCell = { ...unknown, reading: 'waiting' };
    const cells = { ...FOUR[0].cells, coverage: waiting };
    expect(comparisonSentence([{ ...FOUR[0], cells }, FOUR[2]])).toBe(
      'Nothing stands out among Netflix and Amazon; one cell is on the way',
    );
  });

  it('needs two to compare', () => {
    expect(comparisonSentence([])).toBe('There is no organisation to compare');
    expect(comparisonSentence([FOUR[0]])).toMatch(/^There is only Netflix/);
  });
});
