import { blastRadius, nothingContained } from '../__testUtils__/blastRadius';
import { aBreaker, anOpenBreaker } from '../__testUtils__/breakers';
import { feelsModel } from './feelsModel';

describe('feelsModel', () => {
  it('stands the services in line, the callee at the right', () => {
    const { boxes, columns } = feelsModel(anOpenBreaker(), blastRadius());
    expect(
      boxes.map(({ title, column, words }) => `${column} ${title}: ${words}`),
    ).toEqual([
      '0 zuul-2: no change',
      '1 netflix-api: no change',
      '2 home-page: degraded, no error',
      '3 recommendation-service: cause',
    ]);
    expect(columns).toBe(4);
  });

  it('draws the line left of the last one that feels it', () => {
    const model = feelsModel(anOpenBreaker(), blastRadius());
    expect(model).toMatchObject({
      containedBefore: 2,
      affected: 0,
      upstream: 3,
      more: 1,
    });
  });

  it('draws no line where nothing catches it', () => {
    const model = feelsModel(anOpenBreaker(), nothingContained());
    expect(model).toMatchObject({ containedBefore: undefined, affected: 3 });
  });

  it('draws no line where nobody is upstream', () => {
    const [home] = blastRadius().services;
    const model = feelsModel(
      aBreaker(),
      blastRadius({ services: [home], edges: [] }),
    );
    expect(model).toMatchObject({ containedBefore: undefined, columns: 2 });
  });

  it('draws three of many in a column, the worst ones', () => {
    const [home] = blastRadius().services;
    const callers = [...'edcba'].map(name => ({
      ref: `component:netflix/${name}`,
      distance: 1,
      effect: name === 'd' ? ('fails' as const) : ('contained' as const),
      effectWithoutFallback: 'fails' as const,
    }));
    const model = feelsModel(
      anOpenBreaker(),
      blastRadius({ services: [home, ...callers], edges: [] }),
    );
    expect(
      model.boxes.filter(({ column }) => column === 0).map(b => b.title),
    ).toEqual(['d', 'a', 'b']);
    expect(model.more).toBe(2);
  });
});
