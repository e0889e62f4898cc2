import {
  AcceptDialog,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Box } from '@backstage/ui';
import { useState } from 'react';
import useLocalStorage from 'react-use/esm/useLocalStorage';
import type { OwnershipView } from '../data/ownershipView';
import type { UnitColourOf } from '../data/unitColourOf';
import { filteredFindings } from './findingModel';
import { findingFilterOf } from './findingFilterOf';
import { FindingGroups } from './FindingGroups';
import { findingGroups } from './findingGroups';
import { FindingKeysDialog } from './FindingKeysDialog';
import type { FindingRow } from './findingRows';
import { FindingTools } from './FindingTools';
import { NothingShown } from './NothingShown';
import { useAcceptFindings } from './useAcceptFindings';
import { useFindingKeys } from './useFindingKeys';
import { useFindingList } from './useFindingList';
import styles from './Findings.module.css';

/** The list to work through: found, selected, opened and accepted by mouse or by key. */
export const FindingWork = ({
  view,
  all,
  colourOf,
  url,
  refresh,
}: {
  view: OwnershipView;
  all: readonly FindingRow[];
  colourOf: UnitColourOf;
  url: UrlState;
  refresh: () => void;
}) => {
  const rows = filteredFindings(all, findingFilterOf(url));
  const groups = findingGroups(rows);
  const list = useFindingList(
    groups.flatMap(group => group.rows),
    url,
  );
  const accepting = useAcceptFindings(view.info.scope, refresh);
  const [hasKeys = true, setHasKeys] = useLocalStorage('banyan.keys', true);
  const [showsKeys, setShowsKeys] = useState(false);

  const { current, selected, move, toggle, toggleOpen } = list;
  const meant =
    selected.length > 0 ? selected : [current].flatMap(row => row ?? []);
  useFindingKeys(
    {
      j: () => move(1),
      k: () => move(-1),
      x: () => current && toggle(current),
      e: () => accepting.ask(meant),
      Enter: () => current && toggleOpen(current),
      '?': () => setShowsKeys(true),
    },
    hasKeys,
  );
  const { asked, acceptances } = accepting;
  return (
    <Box bg="neutral" className={styles.card}>
      <FindingTools
        view={view}
        all={all}
        rows={rows}
        url={url}
        meant={meant}
        accepting={accepting}
        onShowKeys={() => setShowsKeys(true)}
      />
      {rows.length === 0 && <NothingShown all={all} url={url} />}
      <FindingGroups
        groups={groups}
        colourOf={colourOf}
        list={list}
        accepting={accepting}
      />
      {asked && acceptances.days && (
        <AcceptDialog
          targets={asked}
          days={acceptances.days}
          accept={acceptances.accept}
          onAccepted={() => {
            list.clear();
            accepting.changed();
          }}
          onClose={accepting.close}
        />
      )}
      {showsKeys && (
        <FindingKeysDialog
          isOn={hasKeys}
          onSwitch={setHasKeys}
          onClose={() => setShowsKeys(false)}
        />
      )}
    </Box>
  );
};
