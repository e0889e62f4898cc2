import { CASE_STUDY } from '../__testUtils__/entities';
import { problemsOf } from '../__testUtils__/problems';
import { caseStudySpecSchema } from './caseStudy';

const spec = (changes: object = {}) => ({ ...CASE_STUDY, ...changes });

describe('the spec of a CaseStudy', () => {
  it.each([
    ['an organization alone', spec()],
    [
      'dimensions',
      spec({ dimensions: { scale: { text: 'many', source: 'N1' } } }),
    ],
    [
      'a timeline',
      spec({
        timeline: [
          { date: '2008-08', title: 'Outage', figure: '3 days' },
          { date: '2016', title: 'Done', evidence: 'documented' },
        ],
      }),
    ],
    [
      'lessons',
      spec({ lessons: [{ title: 'Start small', checks: ['MIG-01'] }] }),
    ],
  ])('may hold %s', (_, value) => {
    expect(problemsOf(caseStudySpecSchema, value)).toEqual([]);
  });

  it.each([
    [
      'it is about nobody',
      {},
      'spec.organization: expected the Group of type organization that this is about, got nothing',
    ],
    [
      'a dimension is a bare text',
      spec({ dimensions: { scale: 'many' } }),
      'spec.dimensions.scale: expected a mapping, got "many"',
    ],
    [
      'an event has no date',
      spec({ timeline: [{ title: 'Outage' }] }),
      'spec.timeline[0].date: expected a quoted date: "2018", "2018-06" or "2018-06-30", got nothing',
    ],
    [
      'a lesson has an empty title',
      spec({ lessons: [{ title: '  ' }] }),
      'spec.lessons[0].title: expected the lesson, got "  "',
    ],
    [
      'its evidence is hearsay',
      spec({ lessons: [{ title: 'Start small', evidence: 'hearsay' }] }),
      'spec.lessons[0].evidence: expected one of documented, chapter, illustrative, observed, got "hearsay"',
    ],
  ])('is refused when %s', (_, value, expected) => {
    expect(problemsOf(caseStudySpecSchema, value)).toEqual([expected]);
  });
});
