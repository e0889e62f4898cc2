import { UnitSwatch } from '@banyan/backstage-plugin-banyan-react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonIcon, ButtonLink } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { UnitColourOf } from '../../data/unitColourOf';
import type { TribesModel } from '../model/model';
import type { Pinned } from './pinnedSubject';
import { PracticePanel } from './PracticePanel';
import { SquadPanel } from './SquadPanel';
import { TribePanel } from './TribePanel';
import styles from './Panel.module.css';

const headOf = (pinned: Pinned) => {
  if (pinned.kind === 'practice') {
    const { ref, title, type, unit } = pinned.practice;
    return { ref, title, type, unit };
  }
  return pinned.kind === 'squad'
    ? { ...pinned.squad, type: 'squad' }
    : { ...pinned.tribe, type: 'tribe', unit: pinned.tribe.ref };
};

/** What is pinned, with its members as links. */
export const PinnedPanel = ({
  pinned,
  model,
  colourOf,
  onClose,
}: {
  pinned: Pinned;
  model: TribesModel;
  colourOf: UnitColourOf;
  onClose: () => void;
}) => {
  const { ref, title, type, unit } = headOf(pinned);
  const hrefOf = useEntityRefLink();
  return (
    <aside className={styles.panel} aria-label={`Pinned: ${title}`}>
      <header className={styles.title}>
        <UnitSwatch colour={colourOf(unit)} />
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label="Close"
          icon={<RiCloseLine />}
          onPress={onClose}
        />
      </header>
      {pinned.kind === 'practice' && (
        <PracticePanel practice={pinned.practice} model={model} />
      )}
      {pinned.kind === 'squad' && (
        <SquadPanel squad={pinned.squad} model={model} />
      )}
      {pinned.kind === 'tribe' && <TribePanel tribe={pinned.tribe} />}
      <footer>
        <ButtonLink size="small" href={hrefOf(ref)}>
          Open {type}
        </ButtonLink>
      </footer>
    </aside>
  );
};
