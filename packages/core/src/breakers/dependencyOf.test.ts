import type { Call } from '../graph';
import { dependencyOf } from './dependencyOf';

const call = (to: string, breaker?: string): Call => ({
  to: `component:${to}`,
  mode: 'sync',
  critical: false,
  fallback: false,
  breaker: breaker === undefined ? undefined : { name: breaker },
});

const calls = [
  call('acme/orders'),
  call('acme/billing', 'money'),
  call('acme/search', 'orders-index'),
  call('acme/mail'),
  call('other/mail'),
];

describe('the callee of a breaker', () => {
  it.each([
    ['orders', 'component:acme/orders'],
    ['money', 'component:acme/billing'],
    ['billing', 'component:acme/billing'],
    ['orders-index', 'component:acme/search'],
    ['orders-breaker', undefined],
    ['shop->orders', undefined],
    ['mail', undefined],
    ['', undefined],
  ])('%j is %s', (name, expected) => {
    expect(dependencyOf(calls, name)).toBe(expected);
  });

  it('is that of the declared name before that of the short name', () => {
    const both = [call('acme/orders'), call('acme/stock', 'orders')];
    expect(dependencyOf(both, 'orders')).toBe('component:acme/stock');
  });

  it('is not guessed when two calls declare one name', () => {
    const both = [call('acme/orders', 'pool'), call('acme/stock', 'pool')];
    expect(dependencyOf(both, 'pool')).toBeUndefined();
  });
});
