import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  EmptyState,
  StatusText,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { RecordDialog } from '../record/RecordDialog';
import { capabilitiesAnswer } from './capabilitiesSentence';
import { CapabilityList } from './CapabilityList';
import { CAPABILITY_RULES } from './capabilityRules';
import { capabilityRows } from './capabilityRows';
import { CapabilityDetail } from './detail/CapabilityDetail';
import { useFocusBack } from './useFocusBack';

const Unknown = ({ name, onClose }: { name: string; onClose: () => void }) => (
  <EmptyState title={`There is no capability ${name}`}>
    It may have another name now, or be gone.{' '}
    <Button size="small" variant="secondary" onPress={onClose}>
      Show all
    </Button>
  </EmptyState>
);

/** The sentence, the details of one if somebody wants them, then all. */
export const CapabilitiesContent = ({
  migration,
  at,
  url,
}: {
  migration: MigrationResponse;
  at: string | undefined;
  url: UrlState;
}) => {
  const { capabilities } = migration;
  const query = url.get('q');
  const open = url.get('capability');
  const [recording, setRecording] = useState<{ capability?: string }>();
  const list = useFocusBack(open);
  const all = useMemo(
    () => capabilityRows(capabilities, migration.at),
    [capabilities, migration.at],
  );
  const rows = useMemo(
    () => (query ? capabilityRows(capabilities, migration.at, query) : all),
    [all, capabilities, migration.at, query],
  );
  const answer = capabilitiesAnswer(all);
  const row = all.find(({ id }) => id === open);
  const close = () => url.set({ capability: undefined, range: undefined });
  return (
    <>
      <AnswerLine
        facts={answer.facts}
        illustrative={migration.illustrative ?? undefined}
        rules={CAPABILITY_RULES}
      >
        <StatusText status={answer.status}>{answer.text}</StatusText>
      </AnswerLine>
      {row && (
        <CapabilityDetail
          {...{ migration, row, at, url }}
          onRecord={() => setRecording({ capability: row.id })}
          onClose={close}
        />
      )}
      {open !== undefined && !row && <Unknown name={open} onClose={close} />}
      <CapabilityList
        {...{ migration, rows, url, list }}
        onRecord={() => setRecording({ capability: row?.id })}
      />
      {recording && (
        <RecordDialog
          migration={migration}
          capability={recording.capability}
          onClose={() => setRecording(undefined)}
        />
      )}
    </>
  );
};
