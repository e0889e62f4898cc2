import type { Entity } from '@backstage/catalog-model';
import { aGroup, anEntity } from '../../__testUtils__/acme';
import { GitHistory } from './GitHistory';

const aUser = (name: string, ...memberOf: string[]) =>
  anEntity('User', name, {
    profile: { email: `${name}@acme.io` },
    memberOf,
  });

/** A component with the folder that it has in the repository of its company. */
export const aFolder = (name: string, owner: string, path?: string): Entity =>
  anEntity(
    'Component',
    name,
    { type: 'service', lifecycle: 'production', owner },
    path === undefined ? {} : { 'banyan/git-path': path },
  );

/** Ann and Bob are in the team web, Eve is in pay; shop is of web, the rest of pay. */
export const MINED_COMPANY: Entity[] = [
  aGroup('org', 'organization'),
  aGroup('unit', 'tribe', 'org'),
  aGroup('web', 'team', 'unit'),
  aGroup('pay', 'team', 'unit'),
  aGroup('testers', 'guild', 'org'),
  aUser('ann', 'testers', 'web'),
  aUser('bob', 'web'),
  aUser('eve', 'pay'),
  aFolder('shop', 'web', 'services/shop'),
  aFolder('billing', 'pay', './services/billing/'),
  aFolder('ledger', 'pay'),
];

/** A repository of shop and billing. */
export function aMonoRepository(path: string): GitHistory {
  const mono = new GitHistory(path);
  const [shop, billing] = ['services/shop', 'services/billing'];
  mono.commit('ann@acme.io', '2026-05-04', `${shop}/a`, `${shop}/b`);
  mono.commit('Bob@Acme.io', '2026-05-05', `${shop}/a`, `${billing}/x`);
  mono.commit('eve@acme.io', '2026-06-01', `${billing}/x`, `${billing}/y`);
  mono.commit('zoe@else.io', '2026-06-02', `${shop}/a`);
  mono.commit('ann@acme.io', '2026-06-03', 'README');
  return mono;
}

/** A repository of ledger alone; its file has the path of one in the other repository. */
export function aLedgerRepository(path: string): GitHistory {
  const ledger = new GitHistory(path);
  const file = 'services/billing/y';
  ledger.commit('ann@acme.io', '2026-05-04', file);
  ledger.commit('eve@acme.io', '2026-05-05', file);
  ledger.commit('ann@acme.io', '2026-06-01', file);
  return ledger;
}
