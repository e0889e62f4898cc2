import { NONE } from '../graph';
import { aCompany } from '../testing';
import { resolveOwners } from './resolveOwners';

const company = aCompany()
  .squad('money')
  .domain('payments')
  .squad('ledgers')
  .system('books', 'payments')
  .squad('none')
  .system('orphan', 'payments', { owner: undefined })
  .user('ann')
  .component('own', { system: 'system:acme/books' })
  .component('of-system', { owner: undefined, system: 'system:acme/books' })
  .component('of-domain', { owner: undefined, system: 'system:acme/orphan' })
  .component('nowhere', { owner: undefined })
  .component('ghost', { owner: 'group:acme/x', system: 'system:acme/books' })
  .component('person', { owner: 'user:acme/ann', system: 'system:acme/books' })
  .component('hidden', {
    owner: undefined,
    ownerHidden: true,
    system: 'system:acme/books',
  });

describe('resolveOwners', () => {
  it.each([
    ['own', 'fallback', 'none by own'],
    ['own', 'never', 'none by own'],
    ['of-system', 'fallback', 'ledgers by system'],
    ['of-system', 'never', 'nobody by none'],
    ['of-domain', 'fallback', 'money by domain'],
    ['nowhere', 'fallback', 'nobody by none'],
    ['ghost', 'fallback', 'nobody by none'],
    ['person', 'fallback', 'nobody by none'],
    ['hidden', 'fallback', 'nobody by none'],
  ] as const)('%s, inherit %s: %s', (name, inherit, expected) => {
    const graph = company.build();
    const { owner, provenance } = resolveOwners(graph, inherit);
    const id = graph.ids.get(`component:acme/${name}`) ?? NONE;
    const group =
      owner[id] === NONE ? 'nobody' : graph.entities[owner[id]].title;
    expect(`${group} by ${provenance[id]}`).toBe(expected);
  });
});
