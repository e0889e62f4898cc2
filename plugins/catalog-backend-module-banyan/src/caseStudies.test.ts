import { parseEntityRef } from '@backstage/catalog-model';
import { caseStudies, COMPANIES, sourceIds } from './__testUtils__/caseStudies';
import { companyEntities } from './__testUtils__/catalogFolder';

/** Everything at any depth that is a mapping. */
const mappings = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(mappings);
  return Array.isArray(value)
    ? inside
    : [value as Record<string, unknown>, ...inside];
};

const twice = (values: string[]) =>
  values.filter((value, i) => values.indexOf(value) !== i);

describe('the case studies', () => {
  it('are one for each reference company, and one for all', () => {
    expect([...caseStudies.keys()].toSorted()).toEqual(
      [...COMPANIES, 'universal'].toSorted(),
    );
  });
});

describe.each([...caseStudies])('the case study about %s', (_, spec) => {
  const { sources = [], lessons = [], discrepancies = [] } = spec;

  it('lists every source that it names', () => {
    const named = mappings(spec).flatMap(({ source }) =>
      source ? sourceIds(String(source)) : [],
    );
    const listed = sources.map(({ id }) => id);
    expect(named.filter(id => !listed.includes(id))).toEqual([]);
  });

  it('names a source and evidence for everything that it tells', () => {
    const told = mappings({
      ...spec,
      sources: [],
    }).filter(each => each.text ?? each.figure ?? each.count ?? each.why);
    const bare = told.filter(({ source, evidence }) => !source || !evidence);
    expect(told.length).toBeGreaterThan(20);
    expect(bare).toEqual([]);
  });

  it('calls the public record documented, and the chapters alone chapter', () => {
    const wrong = mappings(spec).filter(({ source, evidence }) => {
      const ids = source ? sourceIds(String(source)) : [];
      const chapters = ids.filter(id => ['S0', 'S1'].includes(id));
      if (evidence === 'chapter') return chapters.length === 0;
      return evidence === 'documented' && ids.length === chapters.length;
    });
    expect(wrong).toEqual([]);
  });

  it('uses each id once', () => {
    const ids = [sources, lessons, discrepancies].map(list =>
      list.map(({ id }) => id),
    );
    expect(ids.flatMap(twice)).toEqual([]);
  });

  it('names only organisations that there are', () => {
    const groups = companyEntities();
    const named = mappings(spec).flatMap(({ organization }) =>
      organization ? [String(organization)] : [],
    );
    const unknown = named.filter(ref => {
      const { kind, namespace, name } = parseEntityRef(ref);
      return !groups.has(`${kind}:${namespace}/${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
