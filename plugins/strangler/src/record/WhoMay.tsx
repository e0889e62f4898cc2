import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';

/** Who may record, said to somebody who may not. */
export const WhoMay = ({ owner }: Pick<MigrationResponse, 'owner'>) => (
  <p>
    {owner ? (
      <>
        You may not record here: members of <EntityLink entityRef={owner} /> and
        admins of the portal may.
      </>
    ) : (
      'You may not record here: nobody owns this migration, so only admins of the portal may.'
    )}{' '}
    You can propose it as YAML.
  </p>
);
