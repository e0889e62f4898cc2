import {
  DataTable,
  StatusText,
  type TableSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { callColumns } from './callColumns';
import type { Architecture } from './model';
import { useWhatIf } from './WhatIf';
import styles from './Architecture.module.css';

const IN_ORDER: TableSort = { column: 'number', direction: 'ascending' };

/** The calls where organisation and architecture say different things, or all of them. */
export const CallTable = ({
  model,
  scope,
  isWhole,
  pinned,
  onPin,
}: {
  model: Architecture;
  scope?: string;
  isWhole: boolean;
  pinned?: string;
  onPin: (call: string | undefined) => void;
}) => {
  const [sort, setSort] = useState(IN_ORDER);
  const hrefOf = useWhatIf(scope);
  const known = model.calls.filter(({ agrees }) => agrees !== undefined);
  const disagreeing = known.filter(({ agrees }) => !agrees);
  const rows = isWhole ? model.calls : disagreeing;
  return (
    <div className={styles.table}>
      <h3>
        {isWhole ? 'Calls' : 'Calls that disagree'}{' '}
        <span>
          {disagreeing.length} of {known.length} disagree
        </span>
      </h3>
      {disagreeing.length === 0 && (
        <p>
          <StatusText status={known.length > 0 ? 'pass' : 'unknown'}>
            {known.length > 0
              ? `All ${known.length} calls agree.`
              : 'No call has a unit and a domain at both ends, so nothing can be said.'}
          </StatusText>
        </p>
      )}
      {rows.length > 0 && (
        <DataTable
          label="Calls"
          columns={callColumns(model, { pinned, onPin }, hrefOf)}
          rows={rows}
          sort={sort}
          onSortChange={setSort}
        />
      )}
    </div>
  );
};
