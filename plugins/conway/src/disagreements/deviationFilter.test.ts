import { alignmentOf } from '../__testUtils__/answers';
import { deviationList } from '../data/deviationList';
import { deviationFilterOf, passes } from './deviationFilter';
import { moveOf } from './moveOf';

const all = deviationList(alignmentOf('uber'));
const shown = (address: string) => {
  const params = new URLSearchParams(address);
  const filter = deviationFilterOf({
    get: name => params.get(name) ?? undefined,
  });
  return all.filter(each => passes(each, filter)).length;
};

describe('the filter of the work list', () => {
  it.each([
    ['', 8],
    ['counts=mirror', 3],
    ['kind=gateway-bypass', 2],
    ['q=surge', 1],
    ['q=SURGE', 1],
    ['team=group:uber/receipts', 2],
    ['kind=gateway-bypass&q=nothing', 0],
    ['accepted=true', 0],
  ])('shows of %j %i', (address, count) => {
    expect(shown(address)).toBe(count);
  });

  it('lists what breaks a rule before what only goes against the grain', () => {
    const verdicts = all.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...verdicts].sort());
  });
});

describe('moveOf', () => {
  it('proposes the caller to the team of the callee', () => {
    const call = all.find(({ kind }) => kind === 'gateway-bypass');
    expect(call && moveOf(call)).toBe(
      `service-to-team~${call?.from}~${call?.toTeam}`,
    );
  });

  it('proposes nothing where no owner can mend it', () => {
    const store = all.find(({ kind }) => kind === 'store-across-domains');
    expect(store && moveOf(store)).toBeUndefined();
  });
});
