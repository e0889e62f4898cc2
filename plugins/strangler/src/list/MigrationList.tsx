import type { MigrationsResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  AnswerLine,
  Choice,
  csv,
  downloadText,
  ExportMenu,
  ScopedHeader,
  useScopeOptions,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Container } from '@backstage/ui';
import { useMigrations } from '../data';
import { usePageLinks } from '../page';
import { MEASURE_RULES } from '../page/measureFigures';
import { Sources } from '../page/Sources';
import { LIST_CSV } from './listColumns';
import { listSentence } from './listSentence';
import { NoMigrations } from './NoMigrations';
import { Overview } from './Overview';
import { ListTable } from './ListTable';
import styles from './List.module.css';

const VIEWS = [
  ['overview', 'Overview'],
  ['table', 'Table'],
] as const;

const LEFT_BEHIND = ['all'];

const factsOf = ({ items }: MigrationsResponse) => {
  const sum = (key: 'failing' | 'warning' | 'capabilityCount') =>
    items.reduce((total, each) => total + each[key], 0);
  const seen = items.filter(({ progress }) => progress.traffic !== null).length;
  return [
    `${sum('capabilityCount')} capabilities`,
    `traffic observed in ${seen} of ${items.length}`,
    `${sum('failing')} findings, ${sum('warning')} warnings`,
  ];
};

const Content = ({
  answer,
  scope,
}: {
  answer: MigrationsResponse;
  scope: string | undefined;
}) => {
  const url = useUrlState();
  const { items } = answer;
  const isTable = url.get('view') === 'table';
  if (items.length === 0) return <NoMigrations scope={scope} />;
  return (
    <>
      <AnswerLine facts={factsOf(answer)} rules={MEASURE_RULES}>
        {listSentence(items)}
      </AnswerLine>
      <div className={styles.tools}>
        <Choice
          label="How to show them"
          options={VIEWS}
          value={isTable ? 'table' : 'overview'}
          onChange={next =>
            url.set({ view: next === 'table' ? next : undefined })
          }
        />
        <ExportMenu
          choices={[
            {
              label: 'CSV',
              run: () =>
                downloadText('migrations', 'csv', csv(LIST_CSV, items)),
            },
          ]}
        />
      </div>
      {isTable ? (
        <ListTable items={items} scope={scope} url={url} />
      ) : (
        <Overview items={items} scope={scope} url={url} />
      )}
      <Sources sources={answer.sources} now={answer.now} />
    </>
  );
};

const Body = ({ scope }: { scope: string | undefined }) => {
  const answer = useMigrations({ scope });
  return (
    <Answered answer={answer} what="the migrations">
      {value => <Content answer={value} scope={scope} />}
    </Answered>
  );
};

/** All migrations of a scope: how far each really is, what is stuck, when it ends. */
export const MigrationList = () => {
  const scope = useUrlState().get('scope');
  const base = usePageLinks().list();
  return (
    <>
      <ScopedHeader
        title="Migrations"
        tabs={[]}
        tab=""
        base={base}
        options={useScopeOptions()}
        leftBehind={LEFT_BEHIND}
      />
      <Container className={styles.body}>
        <Body scope={scope} />
      </Container>
    </>
  );
};
