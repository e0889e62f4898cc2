import type { Entity } from '@backstage/catalog-model';
import { organisations } from './organisations';

type GroupOptions = {
  type: string;
  parent?: string;
  annotations?: Record<string, string>;
};

const group = (
  name: string,
  { type, parent, annotations }: GroupOptions,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'acme', annotations },
  spec: { type, children: [] },
  relations: parent
    ? [{ type: 'childOf', targetRef: `group:acme/${parent}` }]
    : [],
});

const headcount = (people: string, illustrative = false) => ({
  'banyan/headcount': people,
  ...(illustrative ? { 'banyan/illustrative': 'headcount' } : {}),
});

const ACME = [
  group('acme', {
    type: 'organization',
    annotations: { 'banyan/known-for': 'anvils' },
  }),
  group('forge', { type: 'tribe', parent: 'acme' }),
  group('anvils', {
    type: 'squad',
    parent: 'forge',
    annotations: headcount('7'),
  }),
  group('hammers', { type: 'squad', parent: 'forge' }),
  group('smiths', { type: 'chapter', parent: 'forge' }),
  group('metal', { type: 'guild', parent: 'acme' }),
];

const none = new Map<string, number>();

describe('organisations', () => {
  it('counts units and teams below an organisation, without chapters and guilds', () => {
    expect(organisations(ACME, none, none)).toMatchObject([
      {
        ref: 'group:acme/acme',
        title: 'acme',
        knownFor: 'anvils',
        units: 1,
        unitWord: 'tribes',
        teams: 2,
      },
    ]);
  });

  it('sums services and migrations over the whole tree and leaves out what others own', () => {
    const services = new Map([
      ['group:acme/anvils', 2],
      ['group:acme/acme', 1],
      ['group:other/team', 9],
    ]);
    const migrations = new Map([['group:acme/forge', 1]]);
    expect(organisations(ACME, services, migrations)[0]).toMatchObject({
      services: 3,
      migrations: 1,
    });
  });

  it.each([
    ['no team states a headcount', undefined, undefined],
    [
      'a team states one',
      '7',
      { count: 7, teamsWithHeadcount: 1, illustrative: false },
    ],
    ['a headcount is not a number', 'many', undefined],
  ])('says how many people there are when %s', (_, people, expected) => {
    const groups = [
      group('acme', { type: 'organization' }),
      group('anvils', {
        type: 'team',
        parent: 'acme',
        annotations: people === undefined ? undefined : headcount(people),
      }),
    ];
    expect(organisations(groups, none, none)[0].people).toEqual(expected);
  });

  it('marks people as illustrative when one headcount is', () => {
    const groups = [
      group('acme', { type: 'organization' }),
      group('anvils', {
        type: 'team',
        parent: 'acme',
        annotations: headcount('7'),
      }),
      group('hammers', {
        type: 'team',
        parent: 'acme',
        annotations: headcount('5', true),
      }),
    ];
    expect(organisations(groups, none, none)[0].people).toEqual({
      count: 12,
      teamsWithHeadcount: 2,
      illustrative: true,
    });
  });

  it('survives a cycle in the group tree', () => {
    const groups = [
      group('acme', { type: 'organization', parent: 'anvils' }),
      group('anvils', { type: 'team', parent: 'acme' }),
    ];
    expect(organisations(groups, none, none)).toMatchObject([
      { teams: 1, units: 1 },
    ]);
  });

  it('sorts organisations by title', () => {
    const groups = ['zeta', 'alpha'].map(name =>
      group(name, { type: 'organization' }),
    );
    expect(organisations(groups, none, none).map(({ name }) => name)).toEqual([
      'alpha',
      'zeta',
    ]);
  });
});
