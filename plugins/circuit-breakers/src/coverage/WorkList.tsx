import type { CoveredCall } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  entityTitle,
  TierBadge,
  type UnitColourOf,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { msText, organisationTitle } from '../state';
import { CopyButton } from './CopyButton';
import { callKey, coverOf, type TeamCalls } from './coverageModel';
import { CoverMark } from './CoverMark';
import { Owner } from './TeamCard';
import styles from './Coverage.module.css';

const callWords = ({ from, to }: CoveredCall) =>
  `${entityTitle(from)} to ${entityTitle(to)}`;

const Row = ({
  call,
  isSelected,
  onSelect,
}: {
  call: CoveredCall;
  isSelected: boolean;
  onSelect: (key: string) => void;
}) => (
  <tr data-selected={isSelected || undefined}>
    <td>
      <CoverMark cover={coverOf(call)} label={callWords(call)} />
    </td>
    <th scope="row">
      <EntityLink entityRef={call.from} strong />{' '}
      <TierBadge tier={call.tier ?? undefined} /> →{' '}
      <EntityLink entityRef={call.to} strong />
    </th>
    <td>{call.critical ? 'critical' : 'optional'}</td>
    <td className={styles.numeric}>{call.upstream}</td>
    <td className={styles.numeric}>{msText(call.timeoutMs)}</td>
    <td className={styles.numeric}>{msText(call.suggestedTimeoutMs)}</td>
    <td>
      <Button
        size="small"
        variant="tertiary"
        aria-label={`YAML of ${callWords(call)}`}
        aria-pressed={isSelected}
        onPress={() => onSelect(callKey(call))}
      >
        YAML
      </Button>
    </td>
  </tr>
);

/** What is to be done, by owner; most critical calls first. */
export const WorkList = ({
  teams,
  colourOf,
  selected,
  onSelect,
}: {
  teams: readonly TeamCalls[];
  colourOf: UnitColourOf;
  selected?: string;
  onSelect: (key: string) => void;
}) => (
  <div className={styles.scroll}>
    <table className={styles.work} aria-label="Work list">
      <thead>
        <tr>
          <th scope="col" aria-label="State" />
          <th scope="col">Call</th>
          <th scope="col">For the caller</th>
          <th scope="col" className={styles.numeric}>
            Upstream
          </th>
          <th scope="col" className={styles.numeric}>
            Timeout now
          </th>
          <th scope="col" className={styles.numeric}>
            Set timeout
          </th>
          <th scope="col">To paste</th>
        </tr>
      </thead>
      {teams.map(({ owner, organization, calls }) => (
        <tbody key={owner ?? ''}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={6}>
              <Owner owner={owner} colourOf={colourOf} />{' '}
              <span className={styles.quiet}>
                {organization && `${organisationTitle(organization)} · `}
                {calls.length} without
              </span>
            </th>
            <td>
              <CopyButton text={calls.map(({ yaml }) => yaml).join('\n')}>
                {`Copy all ${calls.length}`}
              </CopyButton>
            </td>
          </tr>
          {calls.map(call => (
            <Row
              key={callKey(call)}
              call={call}
              isSelected={callKey(call) === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      ))}
    </table>
  </div>
);
