import { aSource, NOW } from '../__testUtils__/breakers';
import { sourceGroups } from './sourceGroups';

const words = (...sources: Parameters<typeof aSource>[0][]) =>
  sourceGroups(
    sources.map((told, place) => aSource({ id: `${place}`, ...told })),
  ).map(
    ({ title, status, services, problem }) =>
      `${status} ${title} ${services}${problem ? `: ${problem}` : ''}`,
  );

describe('sourceGroups', () => {
  it('adds up the healthy ones of a kind, services once', () => {
    expect(
      words(
        { entityRefs: ['a', 'b'] },
        { entityRefs: ['b'] },
        { type: 'push', entityRefs: ['c'] },
      ),
    ).toEqual(['pass opossum JSON 2', 'pass push 1']);
  });

  it('names those that do not answer first, with why', () => {
    expect(
      words(
        {},
        { title: 'amazon-order', health: 'failing', problem: 'timed out' },
        { title: 'radio', health: 'silent', type: 'push' },
        { title: 'new', health: 'waiting', type: 'envoy' },
      ),
    ).toEqual([
      'fail amazon-order 1: timed out',
      'unknown radio 1: nothing is heard of it',
      'unknown new 1: not read yet',
      'pass opossum JSON 1',
    ]);
  });

  it('is as old as its oldest reading', () => {
    const [group] = sourceGroups([
      aSource({ id: 'a', readAt: NOW - 1 }),
      aSource({ id: 'b', readAt: NOW - 9 }),
    ]);
    expect(group.readAt).toBe(NOW - 9);
  });
});
