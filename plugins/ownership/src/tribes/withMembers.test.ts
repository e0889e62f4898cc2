import { type MapModel } from '@banyan/backstage-plugin-banyan-react';
import { withMembers } from './withMembers';

const BOX = { x: 0, y: 0, width: 1, height: 1 };
const area = (ref: string, parent: number) => ({
  ...BOX,
  ref,
  parent,
  title: ref,
  caption: '',
  level: 'team' as const,
  colour: { light: '', dark: '' },
});
const model: MapModel = {
  width: 1,
  height: 1,
  areas: [
    area('acme', -1),
    area('music', 0),
    area('play', 1),
    area('radio', 1),
  ],
  chips: [],
  edges: [],
};
const counts = (...squads: { ref: string; members: number }[]) =>
  withMembers(model, { squads }).areas.map(({ members }) => members);

describe('withMembers', () => {
  it('puts members at their squads and adds them up around', () => {
    expect(
      counts({ ref: 'play', members: 2 }, { ref: 'radio', members: 1 }),
    ).toEqual([3, 3, 2, 1]);
    expect(counts({ ref: 'play', members: 2 })).toEqual([2, 2, 2, undefined]);
  });

  it('marks nothing where members are unknown or elsewhere', () => {
    expect(counts({ ref: 'gone', members: 4 })).toEqual(
      Array(4).fill(undefined),
    );
    expect(withMembers(model, undefined)).toBe(model);
  });
});
