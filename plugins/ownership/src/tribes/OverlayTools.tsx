import type { OverlaysResponse } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { LayoutSwitch } from './LayoutSwitch';
import { PracticeSelect } from './PracticeSelect';

/** What the Areas layout offers where the scope has chapters or guilds: the Columns layout, and one of them to mark. */
export const OverlayTools = ({
  overlays,
  url,
}: {
  overlays?: OverlaysResponse;
  url: UrlState;
}) =>
  overlays && overlays.overlays.length > 0 ? (
    <>
      <LayoutSwitch url={url} />
      <PracticeSelect overlays={overlays.overlays} url={url} />
    </>
  ) : null;
