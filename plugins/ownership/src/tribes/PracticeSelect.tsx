import type { OverlaySummary } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Select } from '@backstage/ui';
import styles from './Tribes.module.css';

const NONE = 'none';

const section = (
  title: string,
  type: OverlaySummary['type'],
  overlays: readonly OverlaySummary[],
) => ({
  title,
  options: overlays
    .filter(overlay => overlay.type === type)
    .map(({ ref, title: label }) => ({ id: ref, label })),
});

/** Chooses the one chapter or guild whose squads are marked. */
export const PracticeSelect = ({
  overlays,
  url,
}: {
  overlays: readonly OverlaySummary[];
  url: UrlState;
}) => {
  const practice = url.get('practice');
  const isHere = overlays.some(({ ref }) => ref === practice);
  return (
    <Select
      className={styles.practice}
      size="small"
      aria-label="Chapters and guilds"
      options={[
        { id: NONE, label: 'Chapters and guilds' },
        ...[
          section('Chapters', 'chapter', overlays),
          section('Guilds', 'guild', overlays),
        ].filter(({ options }) => options.length > 0),
      ]}
      value={practice && isHere ? practice : NONE}
      onChange={key =>
        url.set({ practice: key && key !== NONE ? String(key) : undefined })
      }
    />
  );
};
