import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { problemsOf } from '../__testUtils__/problems';
import { caseStudySpecSchema } from './caseStudy';
import { CASE_DIMENSIONS } from './caseStudyParts';

const README = readFileSync(
  resolve(__dirname, '../../../../catalog/README.md'),
  'utf8',
);
const section = README.slice(
  README.indexOf('### CaseStudy\n'),
  README.indexOf('## Evidence\n'),
);
const [[, example]] = section.matchAll(/```yaml\n(.*?)```/gs);

describe('what the catalog README says of case studies', () => {
  it('is a case study that may be, with every field', () => {
    const { spec } = parse(example);
    expect(problemsOf(caseStudySpecSchema, spec)).toEqual([]);
    expect(Object.keys(spec)).toEqual(Object.keys(caseStudySpecSchema.shape));
  });

  it('has every field in its table', () => {
    const rows = [...section.matchAll(/^\| `(\w+)(?:\[\])?` /gm)];
    expect(rows.map(([, field]) => field)).toEqual(
      Object.keys(caseStudySpecSchema.shape),
    );
  });

  it('has the questions that every company is asked, in their order', () => {
    const names = Object.keys(CASE_DIMENSIONS).map(name => `\`${name}\``);
    expect(section).toContain(`in this order: ${names.join(', ')}.`);
  });
});
