import {
  COMPANIES,
  caseStudy,
  type Company,
  sourceIds,
} from './__testUtils__/caseStudies';
import { describeWithShared } from './__testUtils__/describeWithShared';
import { readResearch } from './__testUtils__/researchTables';

/** The published counts of services: source, and the count as it is drawn or told. */
const COUNTS: Record<Company, [string, number][]> = {
  netflix: [
    ['S1', 1],
    ['N13', 500],
    ['S1', 700],
    ['N19', 1000],
  ],
  uber: [
    ['U1', 2],
    ['U2', 100],
    ['U3', 500],
    ['U4', 1000],
    ['S0', 1000],
    ['U7', 4000],
    ['S1', 4000],
    ['U1', 2200],
    ['U14', 4500],
  ],
  amazon: [
    ['A2', 1],
    ['A4', 150],
    ['A7', 500],
    ['S1', 1000],
    ['A11', 300],
  ],
  spotify: [
    ['P1', 100],
    ['P3', 810],
    ['P6', 1200],
    ['P6', 2000],
    ['P7', 2500],
    ['P8', 2000],
    ['P8', 14_000],
  ],
};

describe.each(COMPANIES)('the years of %s', company => {
  const { timeline = [], serviceCounts = [] } = caseStudy(company);

  it('are told in their order, each with a source, evidence and a theme', () => {
    const years = timeline.map(({ date }) => date.slice(0, 4));
    expect(years).toEqual(years.toSorted());
    const bare = timeline.filter(
      ({ source, evidence, theme }) => !source || !evidence || !theme,
    );
    expect(bare).toEqual([]);
  });

  it.each(COUNTS[company])('have the count of %s, %d services', (source, n) => {
    const counts = serviceCounts
      .filter(each => sourceIds(each.source).includes(source))
      .map(({ count }) => count);
    expect(counts).toContain(n);
  });

  it('draw only counts that have a date, and say why of those not drawn', () => {
    const drawn = serviceCounts.filter(each => each.as !== 'told');
    expect(drawn.filter(({ date }) => !date)).toEqual([]);
    const told = serviceCounts.filter(each => each.as === 'told');
    expect(told.filter(({ note }) => !note)).toEqual([]);
  });
});

/** The first year of "~2012-2017"; "before 2015" is the year before. */
const yearOf = (date: string) => {
  const [, before, year] = date.match(/(before )?(\d{4})/) ?? [];
  return before ? String(Number(year) - 1) : year;
};

describeWithShared('the tables of years', 'reference/companies.md', file => {
  const { rows } = readResearch(file);

  const tables = COMPANIES.flatMap((company, i) =>
    rows(`## C.${i + 1}`).map(row => [company, row[0], row[1], row] as const),
  );

  it('are read', () => {
    expect(tables.length).toBeGreaterThan(70);
  });

  it.each(tables)(
    'are on the timeline of %s: %s %s',
    (company, date, _, row) => {
      const { timeline = [], figures = [] } = caseStudy(company);
      const known = row[3].split(/[\s(]+/);
      const sourced = ({ source }: { source?: string }) =>
        sourceIds(source).some(id => known.includes(id));
      const year = yearOf(date);
      const found = year
        ? timeline.filter(
            each =>
              each.date.slice(0, 4) <= year &&
              year <= (each.until ?? each.date).slice(0, 4),
          )
        : figures;
      expect(found.filter(sourced)).not.toEqual([]);
    },
  );
});
