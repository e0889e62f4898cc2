import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import {
  annotate,
  choose,
  clearFilter,
  filterOf,
  showStores,
} from './filterState';

const address = (start: Record<string, string | undefined> = {}) => {
  const state = new Map(Object.entries(start));
  const url: UrlState = {
    get: name => state.get(name),
    set: changes => {
      for (const [name, value] of Object.entries(changes)) {
        if (value) state.set(name, value);
        else state.delete(name);
      }
    },
  };
  return { url, text: () => Object.fromEntries(state) };
};

describe('the filter in the address', () => {
  it('comes back as it was chosen', () => {
    const { url } = address();
    choose(url, 'tier', ['0', '1']);
    annotate(url, { name: 'acme.io/owner', text: 'a=b,c' });
    expect(filterOf(url.get)).toMatchObject({
      chosen: { kind: [], tier: ['0', '1'] },
      annotation: { name: 'acme.io/owner', text: 'a=b,c' },
      stores: false,
    });
    annotate(url, { name: 'acme.io/owner' });
    expect(filterOf(url.get).annotation).toEqual({ name: 'acme.io/owner' });
    annotate(url, undefined);
    expect(filterOf(url.get).annotation).toBeUndefined();
  });

  it('does not ask for stores by their kind when they are hidden', () => {
    const { url, text } = address({ kind: 'component,resource' });
    showStores(url, false);
    expect(text()).toEqual({ kind: 'component' });
    showStores(url, true);
    expect(text()).toEqual({ kind: 'component', stores: 'true' });
  });

  it('is cleared without what it does not hold', () => {
    const { url, text } = address({
      q: 'x',
      tag: 'java',
      annotation: 'a',
      stores: 'true',
      scope: 'group:default/acme',
    });
    clearFilter(url);
    expect(text()).toEqual({ stores: 'true', scope: 'group:default/acme' });
  });
});
