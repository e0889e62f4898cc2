import { aChip, anArea } from './__testUtils__/anyMap';
import { litEdges } from './litEdges';
import { litTargets } from './litTargets';
import { mapScene } from './mapScene';

const style = 'critical' as const;
/** Four teams in a row: each calls the next one. */
const model = {
  width: 1,
  height: 1,
  areas: [0, 1, 2, 3].map(() => anArea(-1)),
  chips: [0, 1, 2, 3].map(area => aChip(area)),
  edges: [0, 1, 2].map(from => ({ from, to: from + 1, style })),
};
const lightsOf = (level: 'service' | 'organization', depth: number) => {
  const scene = mapScene(model, { level, expanded: new Set() });
  const lit = litTargets(model, { kind: 'area', place: 0 }, depth);
  const lights = litEdges(model, scene, lit);
  return scene.edges.map((_, place) => lights.get(place));
};

describe('litEdges', () => {
  it.each([
    [1, ['core', undefined, undefined]],
    [2, ['core', 'near', undefined]],
    [Infinity, ['core', 'near', 'near']],
  ])('reaches %s calls far', (depth, expected) => {
    expect(lightsOf('service', depth)).toEqual(expected);
  });

  it('lights the edge that stands for calls between closed areas', () => {
    expect(lightsOf('organization', 1)).toEqual(['core', undefined, undefined]);
  });

  it('lights nothing when nothing is lit', () => {
    const scene = mapScene(model, { level: 'service', expanded: new Set() });
    expect(litEdges(model, scene, undefined).size).toBe(0);
  });
});
