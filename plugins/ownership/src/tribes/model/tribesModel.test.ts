import { music, musicModel } from '../__testUtils__/music';
import { ownershipView } from '../../data/ownershipView';
import { membersIn } from './model';
import { tribesAnswer } from './tribesAnswer';
import { tribesModel } from './tribesModel';

describe('tribesModel', () => {
  it('puts squads in their tribes, by name, with their sizes', () => {
    const { tribes } = musicModel();
    expect(
      tribes.map(({ title, people, squads }) =>
        [
          title,
          people,
          ...squads.map(
            each => `${each.title} ${each.people ?? '?'} ${each.verdict}`,
          ),
        ].join(', '),
      ),
    ).toEqual([
      'money, 7, pay 7 pass, tax ? unknown',
      'sound, 22, play 8 pass, radio 11 warn, search 3 fail',
    ]);
  });

  it('counts the members of a tribe as the sum over its squads', () => {
    const { tribes, chapters, guilds } = musicModel();
    const [money, sound] = tribes;
    expect(membersIn(chapters[0], sound.squads)).toBe(3);
    const web = guilds[1];
    expect([money, sound].map(({ squads }) => membersIn(web, squads))).toEqual([
      2, 1,
    ]);
  });

  it('counts tribes of all only when it sees all of them', () => {
    const { graph, ownership, overlays } = music();
    const squads = overlays.squads.filter(({ ref }) => !ref.endsWith('pay'));
    const part = squads.filter(({ ref }) => !ref.endsWith('tax'));
    const { guilds } = tribesModel(ownershipView(graph, ownership), {
      ...overlays,
      squads: part,
    });
    expect(guilds.map(({ tribes }) => tribes)).toEqual([1, undefined]);
    expect(musicModel().guilds.map(({ tribes }) => tribes)).toEqual([2, 2]);
  });

  it('knows a tribe that is not in the scope by name only', () => {
    const { graph, ownership, overlays } = music();
    const groups = ownership.groups.filter(({ title }) => title === 'pay');
    const { tribes } = tribesModel(
      ownershipView(graph, { ...ownership, groups }),
      {
        ...overlays,
        squads: overlays.squads.filter(({ ref }) => ref.endsWith('/pay')),
      },
    );
    expect(tribes).toMatchObject([
      { title: 'money', people: undefined, verdict: 'unknown' },
    ]);
  });
});

describe('tribesAnswer', () => {
  it('says who is of a good size, and names who is not', () => {
    const { sized, tribes, odd, facts } = tribesAnswer(musicModel());
    expect(sized).toBe('2 of 5 squads are two-pizza sized, 1 of unknown size');
    expect(tribes).toBe('every tribe is under 100');
    expect(odd?.map(({ words, verdict }) => `${verdict} ${words}`)).toEqual([
      'fail search is too small',
      'warn radio is too large',
    ]);
    expect(facts).toEqual([
      '2 tribes, 5 squads, 29 people, largest tribe 22',
      '1 chapter in 1 tribe, 2 guilds, across 2 tribes or more',
    ]);
  });

  it('does not call unknown people none', () => {
    const { graph, ownership, overlays } = music();
    const groups = ownership.groups.map(each => ({ ...each, headcount: {} }));
    const answer = tribesAnswer(
      tribesModel(ownershipView(graph, { ...ownership, groups }), overlays),
    );
    expect(answer.sized).toBe(
      '0 of 5 squads are two-pizza sized, 5 of unknown size',
    );
    expect(answer.tribes).toBe('the people of no tribe are known');
    expect(answer.facts[0]).toContain('people unknown');
    expect(answer.odd).toEqual([]);
  });
});
