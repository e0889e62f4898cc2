import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  csv,
  downloadText,
  ExportMenu,
  StatusText,
  type UnitColourOf,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { COVERAGE_CSV } from './coverageCsv';
import { NOBODY, openWork, ownerName, type TeamCalls } from './coverageModel';
import { WorkList } from './WorkList';
import styles from './Coverage.module.css';

/** So many teams are spelled out at first; the others are named below. */
const SHOWN = 6;

const Rest = ({
  teams,
  onOwner,
  onAll,
}: {
  teams: readonly TeamCalls[];
  onOwner: (owner: string) => void;
  onAll: () => void;
}) => (
  <p className={styles.rest}>
    Then:
    {teams.map(({ owner, calls }) => (
      <Button
        key={owner ?? ''}
        size="small"
        variant="tertiary"
        onPress={() => onOwner(owner ?? NOBODY)}
      >
        {`${ownerName(owner)} ${calls.length}`}
      </Button>
    ))}
    <Button size="small" variant="secondary" onPress={onAll}>
      Show all
    </Button>
  </p>
);

/** The work list with its filters and its export. */
export const WorkCard = ({
  coverage,
  teams,
  colourOf,
  url,
  selected,
}: {
  coverage: CoverageResponse;
  /** As filtered. */
  teams: readonly TeamCalls[];
  colourOf: UnitColourOf;
  url: UrlState;
  selected?: string;
}) => {
  const { bare, critical } = openWork(coverage);
  const owner = url.get('owner');
  const isAll = url.get('all') === 'true';
  const shown = isAll ? teams : teams.slice(0, SHOWN);
  const rest = teams.slice(shown.length);
  const rows = teams.flatMap(({ calls }) => calls);
  return (
    <section className={styles.card} aria-labelledby="coverage-work">
      <h3 id="coverage-work">
        Work list
        <span className={styles.quiet}>
          by owner; most critical calls first
        </span>
        <span className={styles.end}>
          <Choice
            label="Which calls"
            options={[
              ['all', `All ${bare}`],
              ['critical', `Critical ${critical}`],
              ['other', `Not critical ${bare - critical}`],
            ]}
            value={url.get('show') ?? 'all'}
            onChange={show => url.set({ show: show === 'all' ? '' : show })}
          />
          <ExportMenu
            choices={[
              {
                label: 'CSV of the work list',
                run: () =>
                  downloadText(
                    'without-breaker',
                    'csv',
                    csv(COVERAGE_CSV, rows),
                  ),
              },
              {
                label: 'CSV of every counted call',
                run: () =>
                  downloadText(
                    'breaker-coverage',
                    'csv',
                    csv(COVERAGE_CSV, coverage.calls),
                  ),
              },
            ]}
          />
        </span>
      </h3>
      {owner && (
        <p className={styles.rest}>
          Only {ownerName(owner === NOBODY ? null : owner)}.
          <Button
            size="small"
            variant="secondary"
            onPress={() => url.set({ owner: undefined })}
          >
            Show every team
          </Button>
        </p>
      )}
      {rows.length === 0 ? (
        <p>
          <StatusText status="pass">
            Nothing is to be done here. Check RES-01 as a gate keeps it so.
          </StatusText>
        </p>
      ) : (
        <WorkList
          teams={shown}
          colourOf={colourOf}
          selected={selected}
          onSelect={call => url.set({ call })}
        />
      )}
      {rest.length > 0 && (
        <Rest
          teams={rest}
          onOwner={next => url.set({ owner: next })}
          onAll={() => url.set({ all: 'true' })}
        />
      )}
    </section>
  );
};
