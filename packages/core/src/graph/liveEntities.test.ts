import { aCompany } from '../testing';
import { liveEntities } from './liveEntities';

const company = () =>
  aCompany()
    .squad('web', { era: 'monolith' })
    .owns('new')
    .component('old', { lifecycle: 'deprecated' });

const historyOf = (built: ReturnType<typeof company>) => {
  const graph = built.build();
  const live = liveEntities(graph);
  return graph.entities.filter((_, id) => !live[id]).map(({ title }) => title);
};

describe('liveEntities', () => {
  it.each([
    ['a deprecated component, but no group', company(), ['old']],
    [
      'a store of an era whose every user is deprecated',
      company().store('db', { era: 'monolith' }).depends('old', 'db'),
      ['old', 'db'],
    ],
    [
      'a store of an era that nobody uses',
      company().store('db', { era: 'monolith' }),
      ['old', 'db'],
    ],
    [
      'no store of an era that something live uses',
      company()
        .store('db', { era: 'monolith' })
        .depends('old', 'db')
        .depends('new', 'db'),
      ['old'],
    ],
    [
      'no store without an era, whoever uses it',
      company().store('db').depends('old', 'db'),
      ['old'],
    ],
    [
      'a system and a domain of an era that hold nothing live',
      company()
        .domain('past', { era: 'monolith' })
        .system('monolith', 'past', { era: 'monolith' }),
      ['old', 'past', 'monolith'],
    ],
    [
      'no system of an era that holds something live',
      company()
        .domain('past', { era: 'monolith' })
        .system('monolith', 'past', { era: 'monolith' })
        .component('kept', { system: 'system:acme/monolith' }),
      ['old'],
    ],
  ])('takes for history %s', (_, built, expected) => {
    expect(historyOf(built)).toEqual(expected);
  });
});
