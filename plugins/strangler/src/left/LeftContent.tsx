import type {
  LeftResponse,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  csv,
  downloadText,
  entityTitle,
  ExportMenu,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { capabilityTitle, usePageLinks, useUnitColours } from '../page';
import { LEFT_CSV } from './leftCsv';
import { leftGroups } from './leftGroups';
import type { RowContext } from './LeftRow';
import { LEFT_RULES } from './leftRules';
import { LeftTable } from './LeftTable';
import { leftAnswer, VERDICTS } from './leftWords';
import styles from './Left.module.css';

/** What the answer about what is left does not tell of its capabilities. */
function useRowContext(
  { ref, capabilities }: MigrationResponse,
  at: string | undefined,
): RowContext {
  const links = usePageLinks();
  const colourOf = useUnitColours();
  return useMemo(() => {
    const known = new Map(capabilities.map(each => [each.name, each]));
    return {
      titleOf: name => {
        const found = known.get(name);
        return found ? capabilityTitle(found) : name;
      },
      colourOf,
      weightOf: name => known.get(name)?.weight ?? 0,
      hrefOf: name =>
        links.migration(ref, 'capabilities', { at, capability: name }),
    };
  }, [ref, capabilities, at, links, colourOf]);
}

const Legend = () => (
  <p className={styles.legend} aria-label="Legend">
    {Object.values(VERDICTS).map(({ status, word }) => (
      <StatusText key={word} status={status}>
        {word}
      </StatusText>
    ))}
  </p>
);

/** The sentence, then the table. */
export const LeftContent = ({
  migration,
  left,
  at,
}: {
  migration: MigrationResponse;
  left: LeftResponse;
  at: string | undefined;
}) => {
  const context = useRowContext(migration, at);
  const answer = leftAnswer(left, migration.legacy, context.titleOf);
  const groups = leftGroups(left.items);
  const name = `${entityTitle(migration.ref)}-what-is-left`;
  return (
    <>
      <AnswerLine
        facts={answer.facts}
        illustrative={migration.illustrative ?? undefined}
        rules={LEFT_RULES}
      >
        <StatusText status={answer.status}>{answer.text}</StatusText>
      </AnswerLine>
      <section className={styles.card} aria-labelledby="left-title">
        <div className={styles.head}>
          <h3 id="left-title">What is left</h3>
          <span className={styles.quiet}>
            {groups[0].hasHeading
              ? 'by owner; in each what unblocks most first'
              : 'what unblocks most first'}
          </span>
          <span className={styles.end}>
            <ExportMenu
              choices={[
                {
                  label: 'CSV',
                  run: () =>
                    downloadText(name, 'csv', csv(LEFT_CSV, left.items)),
                },
              ]}
            />
          </span>
        </div>
        <LeftTable groups={groups} context={context} />
      </section>
      <Legend />
    </>
  );
};
