import { acme } from '../__testUtils__/acme';
import { ownershipView } from '../data/ownershipView';
import { TEAM_FIGURES } from './teamFigures';
import { teamRows } from './teamRows';

const { graph, ownership } = acme();
const rows = teamRows(ownershipView(graph, ownership));

describe('teamRows', () => {
  it.each(rows.map(row => [row.title, row] as const))(
    'counts for %s exactly what it lists',
    (_title, row) => {
      const listed = (figure: (typeof TEAM_FIGURES)[number]) =>
        row.explain(figure).items.length;
      expect(listed('stores')).toBe(row.stores);
      expect(listed('tiers')).toBe(row.components);
      expect(listed('across')).toBe(row.outOfUnit + row.intoUnit);
    },
  );

  it('says that something counted is outside the scope', () => {
    const [checkout] = ownership.groups.filter(
      ({ title }) => title === 'checkout',
    );
    const elsewhere = { ...checkout, stores: { direct: 2, aggregated: 2 } };
    const [row] = teamRows(
      ownershipView(graph, { ...ownership, groups: [elsewhere] }),
    );
    expect(row.explain('stores').rule).toContain(
      '2 of them are outside this scope',
    );
  });

  it('has unknown services a head where people are unknown', () => {
    const identity = rows.find(({ title }) => title === 'identity');
    expect(identity).toMatchObject({
      people: undefined,
      servicesAHead: undefined,
    });
    expect(identity?.explain('a-head').rule).toContain('people are unknown');
  });
});
