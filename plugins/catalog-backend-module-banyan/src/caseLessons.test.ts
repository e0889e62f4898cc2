import { caseStudy } from './__testUtils__/caseStudies';
import { describeWithShared } from './__testUtils__/describeWithShared';
import { readResearch } from './__testUtils__/researchTables';

/** Every universal lesson of the chapters, by list. */
const LESSONS: Record<string, string[]> = {
  'always-works': [
    'start-with-a-monolith',
    'organisation-drives-architecture',
    'invest-in-a-platform',
    'migrate-in-steps',
    'own-what-you-build',
  ],
  'always-fails': [
    'distributed-monolith',
    'too-many-too-fast',
    'shared-databases',
    'not-ready-to-operate',
    'copying-netflix',
  ],
  pattern: [
    'in-steps-never-at-once',
    'boundaries-follow-teams',
    'watch-before-you-move',
    'take-before-you-build',
  ],
  warning: ['postmortems-before-chaos', 'reorganise-or-stay', 'coarse-first'],
  framing: [
    'years-not-months',
    'no-migration-in-a-quarter',
    'practices-are-not-results',
    'ask-why',
    'patterns-follow-constraints',
    'watch-it-like-a-match',
    'survivors-talk',
    'the-pendulum',
    'the-sweet-spot',
    'structure-is-never-final',
  ],
  decision: [
    'should-we-adopt',
    'wrong-answers',
    'twenty-engineers',
    'when-not-to',
    'fifty-people-fifty-services',
    'where-to-draw-boundaries',
    'starting-over',
    'telling-a-migration',
    'what-decks-leave-out',
    'how-netflix-moved',
  ],
};

/** What the reasons of lessons must name. */
const NAMED: [lesson: string, ...words: string[]][] = [
  ['should-we-adopt', 'release', 'hot path', 'time'],
  ['should-we-adopt', 'how often you deploy', 'fails', 'merge', 'hours'],
  ['should-we-adopt', 'delivery', 'observability', 'platform team', 'on call'],
  ['should-we-adopt', 'modular monolith', 'packages', 'teams', '10 %'],
  ['should-we-adopt', 'one service', 'clear domain', 'pilot'],
  ['should-we-adopt', 'stop', 'twice the incidents'],
  ['wrong-answers', 'modern standard', 'largest', 'stack'],
  ['twenty-engineers', '2 to 3 teams', 'day and night', 'platform'],
  ['twenty-engineers', '2 to 3 product teams, 1 platform team', 'SRE', '50'],
  ['when-not-to', '10 engineers', 'domains', 'high-frequency', 'startup'],
  ['fifty-people-fifty-services', '50', 'Uber'],
  ['where-to-draw-boundaries', 'business', 'released alone', 'one team'],
  ['where-to-draw-boundaries', 'technical layer'],
  ['starting-over', 'modular monolith', 'visible', 'domain', 'entity'],
  ['telling-a-migration', 'STAR', 'one a week to one a day'],
  ['what-decks-leave-out', 'too far', 'in spite of'],
  ['how-netflix-moved', '2008', 'cloud', 'could wait', 'failure on purpose'],
  ['how-netflix-moved', 'gateway', 'client', 'breaker', 'registry'],
];

const { lessons = [] } = caseStudy('universal');

describe('the universal lessons', () => {
  it.each(Object.entries(LESSONS))('are all in the list %s', (list, ids) => {
    const found = lessons.filter(lesson => lesson.list === list);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('are in one of the lists, with a reason, a source and evidence', () => {
    expect(lessons).toHaveLength(Object.values(LESSONS).flat().length);
    const bare = lessons.filter(
      ({ why, source, evidence }) => !why || !source || !evidence,
    );
    expect(bare).toEqual([]);
  });

  it('name the checks that ask for them, all but what no check can ask', () => {
    const without = lessons.filter(({ checks = [] }) => checks.length === 0);
    expect(without.map(({ id }) => id)).toEqual([
      'watch-it-like-a-match',
      'survivors-talk',
    ]);
  });

  it.each(['always-works', 'always-fails', 'pattern', 'warning'])(
    'say of everything in %s where it was learnt the hard way',
    list => {
      const bare = lessons.filter(
        lesson =>
          lesson.list === list &&
          !lesson.failed?.some(({ organization }) => organization),
      );
      expect(bare).toEqual([]);
    },
  );

  it.each(NAMED)('have reasons: %s names %s', (id, ...words) => {
    const { why = '' } = lessons.find(lesson => lesson.id === id) ?? {};
    expect(words.filter(word => !why.includes(word))).toEqual([]);
  });
});

describeWithShared('the chapters', 'reference/companies.md', file => {
  const { rows, section } = readResearch(file);

  /** The items of "Name (S0): one; two." or "Name (S0): (1) one; (2) two." */
  const items = (name: string) => {
    const text = section('## A7.');
    const line = text.split('\n').find(each => each.startsWith(name)) ?? '';
    return line.split('; ');
  };

  it('have no universal lesson that is missed here', () => {
    expect(items('Always works')).toHaveLength(LESSONS['always-works'].length);
    expect(items('Always fails')).toHaveLength(LESSONS['always-fails'].length);
    expect(items('Universal')).toHaveLength(LESSONS.pattern.length);
    expect(items('Context')).toHaveLength(LESSONS.warning.length);
  });

  it('have no rule of reading that is missed here, but the outline of a page', () => {
    const [outline] = rows('## A1.').slice(-1);
    expect(outline[1]).toMatch(/learning goals/);
    expect(rows('## A1.')).toHaveLength(LESSONS.framing.length + 1);
  });

  it('have no rule of deciding that is missed here', () => {
    const numbered = section('## A8.').match(/^\d+\. /gm);
    expect(numbered).toHaveLength(LESSONS.decision.length);
  });
});
