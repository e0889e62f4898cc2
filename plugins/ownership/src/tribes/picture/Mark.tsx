import { type Status, StatusMark } from '@banyan/backstage-plugin-banyan-react';

/** The mark of a status around a point. */
export const Mark = ({
  status,
  x,
  y,
}: {
  status: Status;
  x: number;
  y: number;
}) => (
  <g transform={`translate(${x - 6} ${y - 6})`}>
    <StatusMark status={status} />
  </g>
);
