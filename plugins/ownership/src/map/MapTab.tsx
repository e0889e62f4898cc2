import { useTopology } from '@banyan/backstage-plugin-banyan-react';
import type { TabProps } from '../page/TabProps';
import { ColumnsTab } from '../tribes/ColumnsTab';
import { isColumns } from '../tribes/LayoutSwitch';
import { AreasTab } from './AreasTab';

/** The organisation as areas or, where chapters and guilds lie across it, as columns. */
export const MapTab = (props: TabProps) => {
  const { scope, history } = props.view.info;
  const overlays = useTopology('overlays', { scope, history });
  return isColumns(props.url) ? (
    <ColumnsTab {...props} overlays={overlays} />
  ) : (
    <AreasTab {...props} overlays={overlays.value} />
  );
};
