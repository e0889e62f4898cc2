import { EntityLink } from '@banyan/backstage-plugin-banyan-react';

/** What a row or column is, with a link where it is somebody. */
export const EndName = ({
  end: { ref, title },
}: {
  end: { ref: string; title: string };
}) => (ref ? <EntityLink entityRef={ref} title={title} /> : <>{title}</>);
