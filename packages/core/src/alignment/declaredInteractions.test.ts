import { structureIn } from '../__testUtils__/structures';
import type { Interaction } from '../graph';
import { aCompany } from '../testing';
import {
  declaredInteractions,
  overdueInteractions,
} from './declaredInteractions';

const TODAY = '2026-06-30';

const acme = (...interactions: Interaction[]) =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .squad('web', { interactions })
    .owns('shop')
    .squad('search')
    .owns('index');

const withSearch = (details: Partial<Interaction>): Interaction => ({
  with: 'group:acme/search',
  mode: 'collaboration',
  ...details,
});

describe('declared interactions', () => {
  it.each([
    [
      'collaboration',
      '2026-06-29',
      'Collaborating with search was to end on 2026-06-29',
    ],
    [
      'facilitating',
      '2025-01-01',
      'Facilitating search was to end on 2025-01-01',
    ],
  ] as const)('finds %s until %s overdue', (mode, until, message) => {
    const company = acme(withSearch({ mode, until, purpose: 'ranking' }));
    expect(overdueInteractions(structureIn(company), TODAY)).toEqual([
      {
        check: 'interaction-overdue',
        entity: 'group:acme/web',
        verdict: 'warn',
        message,
        remediation:
          'Take it from spec.interactions, agree on a new day, or make a service of it.',
        evidence: [{ ref: 'group:acme/search', note: 'ranking' }],
      },
    ]);
  });

  it.each([
    ['lasts through its last day', withSearch({ until: TODAY })],
    ['has no last day', withSearch({})],
    [
      'is a service',
      withSearch({ mode: 'x-as-a-service', until: '2020-01-01' }),
    ],
    [
      'is with nobody who is known',
      withSearch({ with: 'group:acme/ghosts', until: '2020-01-01' }),
    ],
  ])('finds nothing overdue that %s', (_, interaction) => {
    const structure = structureIn(acme(interaction));
    expect(overdueInteractions(structure, TODAY)).toEqual([]);
  });

  it('says of each whether it is over', () => {
    const structure = structureIn(
      acme(
        withSearch({ until: '2026-01-01' }),
        withSearch({ mode: 'x-as-a-service', until: '2026-01-01' }),
        withSearch({}),
      ),
    );
    expect(
      declaredInteractions(structure, TODAY).map(({ isOver }) => isOver),
    ).toEqual([true, true, false]);
  });

  it('finds nothing of groups outside the scope, even when they own what is around it', () => {
    const structure = structureIn(
      acme(withSearch({ until: '2026-01-01' })).calls('shop', 'index'),
      'group:acme/search',
    );
    expect(declaredInteractions(structure, TODAY)).toHaveLength(1);
    expect(overdueInteractions(structure, TODAY)).toEqual([]);
  });
});
