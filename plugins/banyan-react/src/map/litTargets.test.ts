import { mapModelOf } from './mapModelOf';
import { aTopology } from '../testing';
import { topologyOf } from '../topology';
import { litTargets } from './litTargets';

const { graph, layout } = aTopology()
  .teamIn('one', 'unit')
  .owns('a')
  .teamIn('two', 'unit')
  .owns('b', 'lonely')
  .teamIn('three', 'unit')
  .owns('c')
  .call('a', 'b')
  .call('b', 'c')
  .build();
const model = mapModelOf(topologyOf(graph), layout, {
  colourOf: () => ({ light: '#000000', dark: '#ffffff' }),
});
const team = (name: string) => ({
  kind: 'area' as const,
  place: model.areas.findIndex(({ title }) => title === name),
});
const names = (places: ReadonlySet<number>) =>
  [...places].map(place => model.chips[place].title).sort();

describe('litTargets', () => {
  it.each([
    [0, ['a']],
    [1, ['a', 'b']],
    [2, ['a', 'b', 'c']],
    [Infinity, ['a', 'b', 'c']],
  ])('honours a depth of %s', (depth, expected) => {
    expect(names(litTargets(model, team('one'), depth).chips)).toEqual(
      expected,
    );
  });

  it('follows calls both ways', () => {
    expect(names(litTargets(model, team('three'), 1).chips)).toEqual([
      'b',
      'c',
    ]);
  });

  it('lights the areas around what is lit', () => {
    const { areas } = litTargets(model, team('one'), 1);
    expect([...areas].map(place => model.areas[place].title).sort()).toEqual([
      'acme',
      'one',
      'two',
      'unit',
    ]);
  });
});
