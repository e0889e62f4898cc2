import { referenceAnswers } from './__testUtils__/referenceAnswers';
import { columnOf } from './columnOf';
import type { MeasureId } from './measures';

const referenceColumn = (company: string) =>
  columnOf(
    `group:${company}/${company}`,
    referenceAnswers(`group:${company}/${company}`),
  );

describe('the reference companies', () => {
  // Wireframe case-compare.
  const columns = {
    netflix: referenceColumn('netflix'),
    uber: referenceColumn('uber'),
    amazon: referenceColumn('amazon'),
    spotify: referenceColumn('spotify'),
  };
  type Line = [MeasureId, ...figures: string[]];

  it.each<Line>([
    [
      'services',
      '30 25 teams none',
      '38 25 teams none',
      '22 27 teams none',
      '22 25 teams none',
    ],
    [
      'two-pizza',
      '88 % 22/25 fair',
      '96 % 24/25 good',
      '89 % 24/27 fair',
      '92 % 23/25 good',
    ],
    [
      'team-load',
      '95 % 18/19 good',
      '95 % 18/19 good',
      '100 % 20/20 good',
      '100 % 19/19 good',
    ],
    [
      'mirror',
      '86 % 25/29 good',
      '94 % 48/51 good',
      '100 % 19/19 good',
      '100 % 21/21 good',
    ],
    [
      'congruence',
      '95 % 21/22 good',
      '97 % 31/32 good',
      '100 % 19/19 good',
      '100 % 19/19 good',
    ],
    [
      'modularity',
      '0.45 0.24/0.55 fair',
      '0.74 0.40/0.55 fair',
      '0.65 0.36/0.55 fair',
      '0.34 0.17/0.50 fair',
    ],
    [
      'propagation',
      '8.6 % - good',
      '14.8 % - good',
      '7.4 % - good',
      '8.5 % - good',
    ],
    [
      'cycle',
      '0 no cycle good',
      '5 of 44 poor',
      '0 no cycle good',
      '0 no cycle good',
    ],
    [
      'shared-stores',
      '1 of 15 stores fair',
      '2 of 9 stores poor',
      '1 of 16 stores fair',
      '1 of 12 stores fair',
    ],
    [
      'coverage',
      '53 % 10/19 fair',
      '28 % 8/29 poor',
      '53 % 8/15 fair',
      '50 % 7/14 fair',
    ],
  ])('stand on %s at %s, %s, %s and %s', (id, ...expected) => {
    expect(
      Object.values(columns).map(cells => {
        const { beside, reading, text } = cells[id];
        return `${text} ${beside ?? '-'} ${reading}`;
      }),
    ).toEqual(expected);
  });

  it('name what a figure is short of', () => {
    const { netflix, uber } = columns;
    expect(netflix.mirror.items).toHaveLength(4);
    expect(netflix['two-pizza'].items).toContain('group:netflix/chaos');
    expect(netflix['team-load'].items).toEqual([
      'group:netflix/playback-services',
    ]);
    expect(netflix.congruence.items.toSorted()).toEqual([
      'group:netflix/api-platform',
      'group:netflix/member-identity',
    ]);
    expect(uber.cycle.items).toHaveLength(5);
    expect(uber['shared-stores'].items).toHaveLength(2);
    expect(uber.coverage.items).toContain('component:uber/edge-gateway');
  });

  it('say of how many more a figure is not known', () => {
    expect(columns.netflix['shared-stores'].because).toMatch(
      /more than 0.*of 1 more stores it is not known/,
    );
  });

  it('answer for a unit of theirs too', () => {
    const unit = 'group:uber/maps';
    const cells = columnOf(unit, referenceAnswers(unit));
    expect(cells.services).toMatchObject({
      value: expect.any(Number),
      beside: '3 teams',
    });
    expect(cells.mirror.m).toBeGreaterThan(0);
  });
});
