import type {
  MigrationFinding,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  type Status,
  StatusMark,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { dayText } from './words';
import styles from './Page.module.css';

const STATUS: Readonly<Record<MigrationFinding['verdict'], Status>> = {
  fail: 'fail',
  warn: 'warn',
  'no-data': 'unknown',
  pass: 'pass',
  'not-applicable': 'n/a',
};

const ORDER = Object.keys(STATUS);

const Evidence = ({
  evidence,
}: {
  evidence: MigrationFinding['evidence'][number];
}) => {
  const { text, capability, entityRef, at, url } = evidence;
  return (
    <li>
      {capability && <b>{capability}: </b>}
      {url && /^https?:/.test(url) ? <a href={url}>{text}</a> : text}
      {at !== null && ` (${dayText(at)})`}{' '}
      {entityRef && <EntityLink entityRef={entityRef} />}
    </li>
  );
};

/** What somebody should look at, the worst first, each with its evidence. */
export const Findings = ({
  migration: { findings, at },
  isOld,
}: {
  migration: MigrationResponse;
  /** Whether those of another moment are on their way. */
  isOld: boolean;
}) => (
  <section
    aria-label="Findings"
    className={styles.findings}
    data-old={isOld || undefined}
  >
    <h4>
      Findings <small>as of {dayText(at)}</small>
    </h4>
    {findings.length === 0 ? (
      <StatusText status="pass">nothing to look at</StatusText>
    ) : (
      <ul>
        {findings
          .toSorted(
            (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict),
          )
          .map(({ check, verdict, capability, message, ...finding }) => (
            <li key={`${check} ${capability} ${message}`}>
              <StatusMark status={STATUS[verdict]} label={verdict} />
              <div>
                <b>{check}</b> {message}
                {(finding.evidence.length > 0 || finding.remediation) && (
                  <details>
                    <summary>
                      {finding.evidence.length > 0
                        ? `Evidence (${finding.evidence.length})`
                        : 'What to do'}
                    </summary>
                    {finding.remediation && <p>{finding.remediation}</p>}
                    <ul>
                      {finding.evidence.map((each, place) => (
                        <Evidence
                          key={`${each.text} ${place}`}
                          evidence={each}
                        />
                      ))}
                    </ul>
                  </details>
                )}
              </div>
            </li>
          ))}
      </ul>
    )}
  </section>
);
