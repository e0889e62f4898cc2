import { CASE_STUDY } from '../__testUtils__/entities';
import { problemsOf } from '../__testUtils__/problems';
import { caseStudySpecSchema } from './caseStudy';
import { CASE_THEMES, LESSON_LISTS } from './caseStudyParts';

const spec = (changes: object = {}) => ({ ...CASE_STUDY, ...changes });

const lesson = (changes: object = {}) =>
  spec({ lessons: [{ id: 'small', title: 'Start small', ...changes }] });

const counted = (changes: object = {}) =>
  spec({ serviceCounts: [{ count: 40, ...changes }] });

const differing = (changes: object = {}) =>
  spec({
    discrepancies: [
      {
        id: 'span',
        topic: 'How long?',
        accounts: [{ text: 'Seven years', source: 'S1' }],
        shown: 'Both',
        ...changes,
      },
    ],
  });

describe('the spec of a CaseStudy', () => {
  it.each([
    ['an organization alone', spec()],
    ['what is about no organization', {}],
    [
      'dimensions',
      spec({ dimensions: { scale: { text: 'many', source: 'N1' } } }),
    ],
    [
      'other accounts of a dimension',
      spec({
        dimensions: {
          scale: {
            text: 'many',
            also: [{ text: 'few', source: 'S0, N1', evidence: 'documented' }],
          },
        },
      }),
    ],
    [
      'a timeline',
      spec({
        timeline: [
          { date: '2008-08', title: 'Outage', figure: '3 days' },
          { date: '2009', until: '2016-01-04', title: 'The move' },
          { date: '2016', title: 'Done', evidence: 'documented' },
        ],
      }),
    ],
    [
      'events of every theme',
      spec({
        timeline: CASE_THEMES.map(theme => ({
          date: '2008',
          title: 'x',
          theme,
        })),
      }),
    ],
    [
      'counts that are drawn, beside them and told',
      spec({
        serviceCounts: [
          { date: '2015', until: '2016', count: 500, most: 600, as: 'line' },
          { date: '2016', count: 700, label: '700+', as: 'beside' },
          { count: 14_000, as: 'told', note: 'of all kinds' },
        ],
      }),
    ],
    ['lessons', lesson({ why: 'it is less to mend', checks: ['MIG-01'] })],
    [
      'lessons of every list',
      spec({
        lessons: LESSON_LISTS.map(list => ({ id: list, title: 'x', list })),
      }),
    ],
    [
      'where a lesson was learnt the hard way, and to whom',
      lesson({
        failed: [
          { text: 'It was large', organization: 'group:uber/uber' },
          { text: 'It was larger', source: 'U1', evidence: 'documented' },
        ],
      }),
    ],
    [
      'what went wrong',
      spec({
        failures: [
          { title: 'Too many', text: 'And too fast', checks: ['DOM-07'] },
        ],
      }),
    ],
    ['figures', spec({ figures: [{ title: 'Engineers', figure: '2,000' }] })],
    ['where sources differ', differing()],
    [
      'sources',
      spec({
        sources: [
          { id: 'N1', title: 'A post', link: 'https://acme.example/post' },
          { id: 'N2', title: 'A talk', note: 'slides' },
        ],
      }),
    ],
  ])('may hold %s', (_, value) => {
    expect(problemsOf(caseStudySpecSchema, value)).toEqual([]);
  });

  it.each([
    [
      'it is about something without a name',
      { organization: 'group:' },
      'spec.organization: expected the Group of type organization that this is about, got "group:"',
    ],
    [
      'it has a field of no meaning',
      spec({ moral: 'Start small' }),
      'spec.moral: expected no such key (a slip of the pen?), got "Start small"',
    ],
    [
      'a dimension is a bare text',
      spec({ dimensions: { scale: 'many' } }),
      'spec.dimensions.scale: expected a mapping, got "many"',
    ],
    [
      'another account of a dimension says nothing',
      spec({ dimensions: { scale: { text: 'many', also: [{ text: '' }] } } }),
      'spec.dimensions.scale.also[0].text: expected a sentence or two, got ""',
    ],
    [
      'an event has no date',
      spec({ timeline: [{ title: 'Outage' }] }),
      'spec.timeline[0].date: expected a quoted date: "2018", "2018-06" or "2018-06-30", got nothing',
    ],
    [
      'an event ends on no date',
      spec({ timeline: [{ date: '2008', until: 'later', title: 'Outage' }] }),
      'spec.timeline[0].until: expected a quoted date: "2018", "2018-06" or "2018-06-30", got "later"',
    ],
    [
      'an event has another theme',
      spec({ timeline: [{ date: '2008', title: 'Outage', theme: 'money' }] }),
      'spec.timeline[0].theme: expected one of trigger, technique, migration, organisation, scale, got "money"',
    ],
    [
      'a count is no whole number',
      counted({ count: '700+' }),
      'spec.serviceCounts[0].count: expected a whole number of services of 1 or more, got "700+"',
    ],
    [
      'a count is of no service',
      counted({ count: 0 }),
      'spec.serviceCounts[0].count: expected a whole number of services of 1 or more, got 0',
    ],
    [
      'a count is drawn in another way',
      counted({ as: 'bar' }),
      'spec.serviceCounts[0].as: expected one of line, beside, told, got "bar"',
    ],
    [
      'a lesson has an empty title',
      lesson({ title: '  ' }),
      'spec.lessons[0].title: expected the lesson, got "  "',
    ],
    [
      'a lesson has no id',
      lesson({ id: undefined }),
      'spec.lessons[0].id: expected a short id of its own, got nothing',
    ],
    [
      'the id of a lesson cannot stand in an address',
      lesson({ id: 'Start small' }),
      'spec.lessons[0].id: expected lower-case letters, digits and dashes, got "Start small"',
    ],
    [
      'a lesson stands in another list',
      lesson({ list: 'sometimes-works' }),
      'spec.lessons[0].list: expected one of always-works, always-fails, pattern, warning, framing, decision, got "sometimes-works"',
    ],
    [
      'a lesson names one check without a list',
      lesson({ checks: 'MIG-01' }),
      'spec.lessons[0].checks: expected a list of check ids, got "MIG-01"',
    ],
    [
      'its evidence is hearsay',
      lesson({ evidence: 'hearsay' }),
      'spec.lessons[0].evidence: expected one of documented, chapter, illustrative, observed, got "hearsay"',
    ],
    [
      'where a lesson failed is a bare text',
      lesson({ failed: ['at Uber'] }),
      'spec.lessons[0].failed[0]: expected a mapping, got "at Uber"',
    ],
    [
      'what went wrong has no title',
      spec({ failures: [{ text: 'And too fast' }] }),
      'spec.failures[0].title: expected what went wrong, got nothing',
    ],
    [
      'a figure is a bare number',
      spec({ figures: [{ title: 'Engineers', figure: 2000 }] }),
      'spec.figures[0].figure: expected the figure with its unit, got 2000',
    ],
    [
      'nobody gives an account of what sources differ about',
      differing({ accounts: [] }),
      'spec.discrepancies[0].accounts: expected at least one account, got []',
    ],
    [
      'it does not say which account is shown',
      differing({ shown: undefined }),
      'spec.discrepancies[0].shown: expected what Banyan shows, and why, got nothing',
    ],
    [
      'the link of a source is no address',
      spec({ sources: [{ id: 'N1', title: 'A post', link: 'post' }] }),
      'spec.sources[0].link: expected an address such as https://example.org, got "post"',
    ],
  ])('is refused when %s', (_, value, expected) => {
    expect(problemsOf(caseStudySpecSchema, value)).toEqual([expected]);
  });
});
