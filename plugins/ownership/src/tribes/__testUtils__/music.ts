import type {
  OverlaysResponse,
  OverlaySummary,
} from '@banyan/backstage-plugin-banyan-common';
import {
  aTopology,
  type TopologyFixture,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { ownershipView } from '../../data/ownershipView';
import { tribesModel } from '../model/tribesModel';

const group = (name: string) => `group:default/${name}`;

type Sketch = Partial<Omit<OverlaySummary, 'ref' | 'squads' | 'title'>> & {
  name: string;
  type: OverlaySummary['type'];
  /** Squads with how many of the members sit there; none = members unknown. */
  in?: Readonly<Record<string, number>>;
};

const peopleOf = ({ name, in: squads = {} }: Sketch) =>
  Object.entries(squads).flatMap(([squad, members]) =>
    Array.from({ length: members }, (_, at) => ({
      ref: `user:default/${squad}-${name}-${at}`,
      title: `${squad} ${name} ${at}`,
      squad: group(squad),
      overlays: [group(name)],
    })),
  );

/** The answer about the chapters and guilds of an organisation; every member is in one of them. */
export function overlaysOf(
  { ownership: { groups, findings: _, ...info } }: TopologyFixture,
  ...practices: Sketch[]
): OverlaysResponse {
  const squads = groups.filter(({ type }) => type === 'team');
  const unitOf = (squad: string) =>
    squads.find(({ ref }) => ref === group(squad))?.unit ?? '';
  return {
    ...info,
    squads: squads.map(({ ref, unit }) => ({ ref, unit })),
    overlays: practices.map(({ name, in: squadsIn = {}, unit, ...sketch }) => {
      const parts = Object.entries(squadsIn);
      const members = parts.reduce((sum, [, count]) => sum + count, 0);
      return {
        ref: group(name),
        title: name,
        unit: unit && group(unit),
        illustrative: false,
        people: members || undefined,
        members: members || undefined,
        squads: parts.map(([squad, count]) => ({
          ref: group(squad),
          members: count,
        })),
        elsewhere: 0,
        units: [...new Set(parts.map(([squad]) => unitOf(squad)))],
        reach: members > 0 ? 'pass' : 'unknown',
        ...sketch,
      };
    }),
    people: practices.flatMap(peopleOf),
  };
}

/** Two tribes of five squads, two chapters and two guilds; nobody knows who is in the last guild. */
export function music() {
  const fixture = aTopology()
    .teamIn('play', 'sound', 8)
    .component('player', { tier: 0 })
    .teamIn('radio', 'sound', 11)
    .owns('stations', 'shuffle')
    .teamIn('search', 'sound', 3)
    .teamIn('pay', 'money', 7)
    .owns('billing')
    .teamIn('tax', 'money')
    .finding({ entityRef: group('radio'), message: '11 people' })
    .build();
  const overlays = overlaysOf(
    fixture,
    {
      name: 'testers',
      type: 'chapter',
      unit: 'sound',
      people: 6,
      in: { play: 2, search: 1 },
    },
    {
      name: 'web',
      type: 'guild',
      people: 40,
      in: { radio: 1, pay: 2 },
      activeShare: 0.2,
      activity: 'pass',
    },
    { name: 'coaches', type: 'guild', people: 18, activity: 'unknown' },
  );
  const [company] = fixture.ownership.groups;
  const practices = overlays.overlays.map(({ ref, title, type }) => ({
    ...company,
    ref,
    title,
    type,
  }));
  const { ownership } = fixture;
  const groups = [...ownership.groups, ...practices];
  return { ...fixture, ownership: { ...ownership, groups }, overlays };
}

/** The same as the picture sees it. */
export function musicModel() {
  const { graph, ownership, overlays } = music();
  return tribesModel(ownershipView(graph, ownership), overlays);
}
