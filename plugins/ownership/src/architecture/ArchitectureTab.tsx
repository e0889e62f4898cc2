import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useRef } from 'react';
import type { TabProps } from '../page/TabProps';
import { Agreement } from './Agreement';
import { architecture } from './architecture';
import { ArchitectureExport } from './ArchitectureExport';
import { ArchitecturePicture } from './ArchitecturePicture';
import { ArchitectureTools } from './ArchitectureTools';
import { CallTable } from './CallTable';
import { ComponentTable } from './ComponentTable';
import { Legend } from './Legend';
import { SYSTEM_YAML } from './systemYaml';
import { useArchitectureState } from './useArchitectureState';
import { useIsNarrow } from './useIsNarrow';
import styles from './Architecture.module.css';

/** More than this is no picture any more; the table has it all. */
const MOST = 1500;

/** Conway's picture: who is organised how, what is built how, and where the two differ. */
export const ArchitectureTab = ({ view, colourOf, url }: TabProps) => {
  const state = useArchitectureState(url);
  const { grouping, onlyDisagreements, pin } = state;
  const model = useMemo(() => architecture(view, grouping), [view, grouping]);
  // What was pinned in another scope is not here.
  const pinned = model.calls.find(({ id }) => id === state.pinned)?.id;
  const picture = useRef<SVGSVGElement>(null);
  const isNarrow = useIsNarrow();
  const isTooMuch = view.components.length > MOST;
  const isTable = state.isTable || isTooMuch;
  return (
    <section aria-label="Organisation and architecture">
      <Agreement model={model} />
      <ArchitectureTools state={state}>
        <ArchitectureExport model={model} picture={picture} />
      </ArchitectureTools>
      {isTooMuch && (
        <p>
          {view.components.length} components are too many for one picture;
          choose a narrower scope. The table has them all.
        </p>
      )}
      {isTable ? (
        <ComponentTable
          model={model}
          url={url}
          onlyDisagreements={onlyDisagreements}
        />
      ) : (
        <div className={styles.card}>
          <ArchitecturePicture
            model={model}
            colourOf={colourOf}
            isNarrow={isNarrow}
            onlyDisagreements={onlyDisagreements}
            pinned={pinned}
            onPin={pin}
            picture={picture}
          />
          <Legend isNarrow={isNarrow} />
        </div>
      )}
      {model.blocks.every(({ node }) => node === undefined) && (
        <EmptyState
          title={`No ${grouping.slice(0, -1)} in this scope`}
          yaml={SYSTEM_YAML}
        >
          A component joins a domain through <code>spec.system</code>.
        </EmptyState>
      )}
      <CallTable
        model={model}
        scope={view.info.scope}
        isWhole={isTable && !onlyDisagreements}
        pinned={pinned}
        onPin={pin}
      />
    </section>
  );
};
