import { acme } from '../__testUtils__/acme';
import { ownershipView } from '../data/ownershipView';
import { pathTo, subtree, teamDetails } from './teamDetails';

const { graph, ownership } = acme();
const view = ownershipView(graph, ownership);
const details = (name: string) => teamDetails(view, `group:default/${name}`);

describe('teamDetails', () => {
  it('has what a team owns, the most important first', () => {
    expect(
      details('checkout')?.services.map(
        ({ node, callsIn, callsOut }) => `${node.title} ${callsIn}/${callsOut}`,
      ),
    ).toEqual(['cart 0/2', 'payment 1/1', 'old-cart 0/0']);
  });

  it('has its neighbours with the strongest of the calls', () => {
    expect(
      details('checkout')?.neighbours.map(
        ({ title, direction, calls, style }) =>
          `${direction} ${title} ${calls} ${style}`,
      ),
    ).toEqual(['out identity 2 critical']);
    expect(details('identity')?.neighbours.map(({ title }) => title)).toEqual([
      'checkout',
      'catalogue',
    ]);
  });

  it('adds up a unit, whose inner calls are no neighbours', () => {
    const shop = details('shop');
    expect(shop).toMatchObject({ people: 13, isTeam: false });
    expect(shop?.services).toHaveLength(4);
    expect(shop?.neighbours.map(({ title }) => title)).toEqual(['identity']);
  });

  it('has the findings about the team and about what it owns', () => {
    expect(details('catalogue')?.findings.map(({ check }) => check)).toEqual([
      'OWN-03',
      'DATA-01',
    ]);
  });

  it('knows the way up, and no group that is not there', () => {
    expect(details('checkout')?.path.map(({ title }) => title)).toEqual([
      'acme',
      'shop',
    ]);
    expect(details('nobody')).toBeUndefined();
  });

  it('survives a circle of groups', () => {
    const [first, ...rest] = ownership.groups;
    const circle = [{ ...first, parent: rest[0].ref }, ...rest];
    const groupOf = new Map(circle.map(group => [group.ref, group]));
    expect(subtree(circle, first.ref).size).toBe(circle.length);
    expect(pathTo(groupOf, first.ref).length).toBeLessThan(circle.length);
  });
});
