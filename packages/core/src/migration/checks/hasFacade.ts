import type { MigrationCheck } from '../facts';
import { evidence, fail, pass } from '../verdicts';

/** MIG-02: something stands in front of old and new and routes between them. */
export const hasFacade: MigrationCheck = {
  id: 'MIG-02',
  level: 'bronze',
  title: 'It has a facade',
  why: 'As long as callers know one address only, traffic can move without them, and back.',
  remediation:
    'Put a gateway in front of the legacy system first, with every route still on legacy, and name it in spec.facade.',
  judge: ({ migration: { facade } }) => [
    facade === null
      ? fail('no facade is known in front of legacy and new')
      : pass('a facade routes between legacy and new', {
          evidence: [evidence('the facade', { entityRef: facade })],
        }),
  ],
};
