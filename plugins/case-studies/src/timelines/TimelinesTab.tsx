import type { TabProps } from '../page';

export const TimelinesTab = ({ scope }: TabProps) => (
  <p>Not here yet: {scope}</p>
);
