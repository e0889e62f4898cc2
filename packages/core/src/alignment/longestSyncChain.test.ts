import { fc, anyCompany } from '../__testUtils__/properties';
import { structureOfCompany } from '../__testUtils__/structureOfCompany';
import { buildGraph } from '../graph';
import { aCompany, type CompanyBuilder } from '../testing';
import { longestSyncChain } from './longestSyncChain';

const chainOf = (company: CompanyBuilder, root?: string) => {
  const { structure, nameOf } = structureOfCompany(company.build(), root);
  const { value, steps, unknownCalls } = longestSyncChain(structure);
  const names = steps.map(step => step.map(nameOf).join('+')).join(' ');
  return [value, names, unknownCalls];
};

const team = () => aCompany().squad('web').owns('a', 'b', 'c', 'd', 'e');

describe('longestSyncChain', () => {
  it('is the longest way along calls that wait', () => {
    const company = team()
      .calls('a', 'b')
      .calls('b', 'c')
      .calls('a', 'd')
      .calls('d', 'c')
      .calls('c', 'e');
    expect(chainOf(company)).toEqual([4, 'a b c e', 0]);
  });

  it('counts a cycle once, whatever its size', () => {
    const company = team()
      .calls('a', 'b')
      .calls('b', 'c')
      .calls('c', 'd')
      .calls('d', 'b')
      .calls('d', 'e');
    expect(chainOf(company)).toEqual([3, 'a b+c+d e', 0]);
  });

  it('leaves out calls that do not wait or go past the API', () => {
    const company = team()
      .calls('a', 'b', { mode: 'async' })
      .calls('b', 'c', { mode: 'direct' });
    expect(chainOf(company)).toEqual([0, '', 0]);
    expect(chainOf(company.calls('c', 'd'))).toEqual([2, 'c d', 0]);
  });

  it('is undefined without a call, and where nobody says whether calls wait', () => {
    expect(chainOf(team())).toEqual([null, '', 0]);
    expect(chainOf(team().depends('a', 'b'))).toEqual([null, '', 1]);
    const mixed = team().depends('a', 'b').calls('c', 'd');
    expect(chainOf(mixed)).toEqual([2, 'c d', 1]);
  });

  it('stays inside the scope', () => {
    const company = team()
      .calls('a', 'b')
      .squad('pay')
      .owns('x')
      .calls('b', 'x')
      .calls('x', 'c');
    expect(chainOf(company)).toEqual([4, 'a b x c', 0]);
    expect(chainOf(company, 'group:acme/web')).toEqual([2, 'a b', 0]);
  });

  it('is a path of calls, without any component twice', () => {
    fc.assert(
      fc.property(anyCompany(), entities => {
        const { structure, nameOf } = structureOfCompany(buildGraph(entities));
        const { steps } = longestSyncChain(structure);
        const called = new Set(
          entities.flatMap(({ title, calls = [] }) =>
            calls.map(({ to }) => `${title} ${to.split('/')[1]}`),
          ),
        );
        const names = steps.map(step => step.map(nameOf));
        expect(new Set(names.flat()).size).toBe(names.flat().length);
        for (const [index, step] of names.entries()) {
          if (index === 0) continue;
          const isCalled = names[index - 1].some(from =>
            step.some(to => called.has(`${from} ${to}`)),
          );
          expect(isCalled).toBe(true);
        }
      }),
    );
  });
});
