import { NONE } from '../graph';
import { aCompany } from '../testing';
import { groupTree } from './groupTree';

const described = (company: ReturnType<typeof aCompany>) => {
  const graph = company.build();
  const tree = groupTree(graph);
  const name = (id: number) => (id === NONE ? '-' : graph.entities[id].title);
  return tree.order.map(
    id =>
      `${name(id)} in ${name(tree.parent[id])}, unit ${name(tree.unit[id])}, of ${name(tree.organization[id])}`,
  );
};

describe('groupTree', () => {
  it('knows unit and organization at any depth', () => {
    expect(
      described(
        aCompany()
          .organization('acme')
          .tribe('music')
          .squad('search')
          .group('deep', { type: 'team', parent: 'search' }),
      ),
    ).toEqual([
      'acme in -, unit -, of acme',
      'music in acme, unit music, of acme',
      'search in music, unit music, of acme',
      'deep in search, unit music, of acme',
    ]);
  });

  it('takes the root for the unit where there is no organization', () => {
    expect(
      described(aCompany().tribe('music').squad('search').group('alone')),
    ).toEqual([
      'alone in -, unit alone, of -',
      'music in -, unit music, of -',
      'search in music, unit music, of -',
    ]);
  });

  it('counts an organization inside another for itself', () => {
    expect(
      described(
        aCompany()
          .organization('holding')
          .group('firm', { type: 'organization', parent: 'holding' })
          .group('web', { type: 'team', parent: 'firm' }),
      ).at(-1),
    ).toBe('web in firm, unit web, of firm');
  });

  it.each([
    ['itself', [['a', 'a']], ['a in -, unit a, of -']],
    [
      'each other, with a group below them',
      [
        ['b', 'a'],
        ['a', 'b'],
        ['z', 'b'],
      ],
      ['a in -, unit a, of -', 'b in a, unit a, of -', 'z in b, unit a, of -'],
    ],
  ])('survives groups above %s', (_, pairs, expected) => {
    const company = aCompany();
    for (const [name, parent] of pairs) company.group(name, { parent });
    expect(described(company)).toEqual(expected);
  });
});
