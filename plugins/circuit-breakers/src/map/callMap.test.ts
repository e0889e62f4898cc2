import { topologyOf } from '@banyan/backstage-plugin-banyan-react';
import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { between } from '../__testUtils__/breakers';
import { callMap } from './callMap';

const topology = () =>
  topologyOf(
    aTopology()
      .teamIn('web', 'shop')
      .owns('edge', 'page')
      .teamIn('pay', 'money')
      .owns('billing', 'ledger', 'lone')
      .call('edge', 'page')
      .call('page', 'billing')
      .call('billing', 'ledger')
      .call('page', 'ledger', { mode: 1 })
      .call('page', 'lone')
      .build().graph,
  );

const name = (ref: string) => ref.slice(ref.indexOf('/') + 1);

const drawn = ({ calls }: ReturnType<typeof callMap>) =>
  calls.map(({ from, to, kind }) => `${name(from)} → ${name(to)} ${kind}`);

const onBilling = between('default/page', 'billing');

describe('callMap', () => {
  it('tells calls with a breaker from those that lack one and from all others', () => {
    expect(new Set(drawn(callMap(topology(), [onBilling], 'all')))).toEqual(
      new Set([
        'edge → page other',
        'page → billing breaker',
        'page → lone bare',
        'page → ledger other',
        'billing → ledger other',
      ]),
    );
  });

  it('stays around the breakers and what stands on them', () => {
    const { services } = callMap(topology(), [onBilling], 'around');
    expect(services.map(({ title }) => title)).toEqual([
      'edge',
      'page',
      'billing',
    ]);
  });

  it('draws a call that only a source knows', () => {
    const odd = between('default/ledger', 'edge');
    expect(drawn(callMap(topology(), [odd], 'around'))).toContain(
      'ledger → edge breaker',
    );
  });

  it('keeps apart what fits no two services', () => {
    const loose = [
      between('default/page', 'mystery', { id: 'a', dependencyRef: null }),
      between('default/page', 'gone', { id: 'b' }),
    ];
    const map = callMap(topology(), [...loose, onBilling], 'around');
    expect(map.loose).toEqual(['a', 'b']);
  });

  it('puts both breakers of one call on it', () => {
    const other = { ...onBilling, id: 'other' };
    const { calls } = callMap(topology(), [onBilling, other], 'around');
    expect(calls.find(({ kind }) => kind === 'breaker')?.breakers).toEqual([
      onBilling.id,
      'other',
    ]);
  });

  it('knows the organization of each service', () => {
    const { services } = callMap(topology(), [onBilling], 'around');
    expect(new Set(services.map(each => each.organization))).toEqual(
      new Set(['group:default/acme']),
    );
  });
});
