import { EntityLink } from '@banyan/backstage-plugin-banyan-react';

/** The declared owner, or that none is known. */
export const OwnerLink = ({ owner }: { owner?: string }) =>
  owner ? <EntityLink entityRef={owner} /> : <>not known</>;
