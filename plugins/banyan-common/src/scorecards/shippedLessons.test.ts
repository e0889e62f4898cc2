import { checks } from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { caseStudySpecSchema } from '../kinds';
import { parseCatalogFile } from '../validation';

const CATALOG = resolve(__dirname, '../../../../catalog');

const files = globSync('{companies/*/case-study,lessons/*}.yaml', {
  cwd: CATALOG,
});

const known = checks.map(({ id }) => id);

describe('the lessons that ship with Banyan', () => {
  it('are of the reference companies and of all', () => {
    expect(files).toHaveLength(5);
  });

  it.each(files)('name only checks that there are: %s', file => {
    const text = readFileSync(resolve(CATALOG, file), 'utf8');
    const [{ value }] = parseCatalogFile(text).documents;
    const { lessons = [], failures = [] } = caseStudySpecSchema.parse(
      value.spec,
    );
    const asked = [...lessons, ...failures].flatMap(each => each.checks ?? []);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(id => !known.includes(id))).toEqual([]);
  });
});
