import { csv } from '@banyan/backstage-plugin-banyan-react';
import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { aCoordination } from './__testUtils__/aCoordination';
import { authorshipRows } from './authorshipRows';
import { coChangeRows } from './coChangeRows';
import { AUTHORSHIP_CSV, TEAM_CSV } from './coordinationCsv';
import { authorshipLine, coChangeLine, teamLine } from './coordinationWords';
import { teamRows } from './teamRows';

type Pair = AlignmentResponse['pairs'][number];

const nameOf = (ref: string) => ref.slice(ref.indexOf('/') + 1);

const pair = (a: string, b: string, channels: Pair['channels'] = []): Pair => ({
  a: `group:uber/${a}`,
  b: `group:uber/${b}`,
  strength: 2,
  channels,
});

const teamsWith = (...pairs: Pair[]) => teamRows(aCoordination(), pairs);

const listed = ({ rows }: ReturnType<typeof teamRows>) =>
  rows.map(
    ({ a, b, status, reading }) =>
      `${nameOf(a)} ${nameOf(b)} ${status}: ${reading}`,
  );

describe('teamRows', () => {
  it('warns of teams on the same files that nothing ties, strongest first', () => {
    expect(listed(teamsWith())).toEqual([
      'beta delta warn: same files, though nothing ties them',
      'alpha gamma warn: same files, though nothing ties them',
      'alpha beta n/a: little in common, nothing ties them',
    ]);
  });

  it('finds that a pair has to coordinate, whichever of the two is named first', () => {
    const { rows } = teamsWith(pair('delta', 'beta'), pair('alpha', 'beta'));
    expect(
      rows.map(({ a, b, ties, status }) => [
        nameOf(a),
        nameOf(b),
        ties,
        status,
      ]),
    ).toEqual([
      ['alpha', 'gamma', undefined, 'warn'],
      ['beta', 'delta', 2, 'pass'],
      ['alpha', 'beta', 2, 'pass'],
    ]);
  });

  it.each<[string, Pair['channels'], string]>([
    ['no channel', [], 'warn: no shared file and no channel'],
    [
      'a contract',
      ['contract'],
      'n/a: no shared file, can coordinate by API contract',
    ],
    [
      'one unit, the stronger of two',
      ['unit', 'contract'],
      'n/a: no shared file, can coordinate in one unit',
    ],
  ])('reads a tied pair without a shared file, with %s', (_, channels, is) => {
    expect(listed(teamsWith(pair('alpha', 'delta', channels)))).toContain(
      `alpha delta ${is}`,
    );
  });

  it('takes no commit of a team that is not known for no shared file', () => {
    const found = teamsWith(pair('alpha', 'silent'));
    expect(found.unknown).toBe(1);
    expect(listed(found).join()).not.toContain('silent');
    expect(teamLine(found.rows, found.unknown).text).toContain(
      '1 more pair has to coordinate, but no commit of one of the teams is known',
    );
  });

  it('knows a team that writes most of a component though it shares no file', () => {
    const { rows, unknown } = teamRows(aCoordination({ teams: [] }), [
      pair('alpha', 'beta'),
    ]);
    expect(unknown).toBe(0);
    expect(rows).toMatchObject([{ shared: 0, status: 'warn' }]);
  });

  it('leaves the average of a pair without a shared file empty in the export', () => {
    const { rows } = teamsWith(pair('alpha', 'delta'));
    expect(csv(TEAM_CSV, rows)).toContain(
      'group:uber/alpha,group:uber/delta,0,0,,true,no shared file and no channel',
    );
  });
});

describe('coChangeRows', () => {
  it('marks pairs of two owners, and where an owner is not known', () => {
    const rows = coChangeRows(aCoordination());
    expect(
      rows.map(({ a, b, status }) => `${nameOf(a)} ${nameOf(b)} ${status}`),
    ).toEqual(['cart shop warn', 'maps shop warn', 'cart index unknown']);
    expect(coChangeLine(rows)).toEqual({
      status: 'warn',
      text: 'Of two owners: 2 of 3 pairs, 1 unknown',
    });
  });

  it('has nothing against components of one owner', () => {
    const { authorship, ...rest } = aCoordination();
    const one = authorship.map(row => ({ ...row, owner: 'group:uber/alpha' }));
    expect(coChangeLine(coChangeRows({ ...rest, authorship: one }))).toEqual({
      status: 'pass',
      text: 'Of two owners: 0 of 3 pairs',
    });
  });
});

describe('authorshipRows', () => {
  it('lists what is written by others first', () => {
    const rows = authorshipRows(aCoordination());
    expect(
      rows.map(({ component, reading }) => `${nameOf(component)}: ${reading}`),
    ).toEqual([
      'cart: written by others',
      'shop: written by its owner',
      'index: no owner is known',
      'maps: no author is known',
    ]);
    expect(authorshipLine(rows).text).toBe(
      'Written by others: 1 of 4 components, 2 unknown',
    );
  });

  it('judges nobody by the smaller part of the commits', () => {
    const { authorship } = aCoordination();
    const rows = authorshipRows(
      aCoordination({
        authorship: authorship.map(row => ({ ...row, unknown: 1000 })),
      }),
    );
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['unknown']),
    );
    expect(authorshipLine(rows).status).toBe('unknown');
  });

  it('exports what is not known as empty', () => {
    expect(csv(AUTHORSHIP_CSV, authorshipRows(aCoordination()))).toContain(
      'component:uber/maps,group:uber/gamma,,,,0,2,no author is known',
    );
  });
});
