import {
  AnswerLine,
  StatusMark,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useDeferredValue, useMemo } from 'react';
import useLatest from 'react-use/esm/useLatest';
import { FleetCard } from '../chaos/FleetCard';
import { type LiveBreakers, useLiveBreakers, useNow } from '../data';
import { LiveBody, type TabProps } from '../page';
import { AllBreakers } from './AllBreakers';
import { AttentionTable } from './AttentionTable';
import { CloseList } from './CloseList';
import { LastEpisodes } from './LastEpisodes';
import { NoSources } from './NoSources';
import { type NowModel, nowModel } from './nowModel';
import { NOW_RULES } from './nowRules';
import { nowSentence } from './nowSentence';
import { QuietFold } from './QuietFold';
import { WhoFeelsIt } from './WhoFeelsIt';
import styles from './Now.module.css';

const Answer = ({ live, model }: { live: LiveBreakers; model: NowModel }) => {
  const now = useNow() + live.clockAhead;
  const { status, text, facts } = nowSentence(model, live.sources, now);
  const isSimulated = live.items.some(({ simulated }) => simulated);
  return (
    <AnswerLine
      facts={facts}
      illustrative={isSimulated ? 'reference fleet, simulated load' : undefined}
      rules={NOW_RULES}
    >
      <span className={styles.sentence}>
        <StatusMark status={status} />
        {text}
      </span>
    </AnswerLine>
  );
};

const NowContent = ({ live, scope }: TabProps & { live: LiveBreakers }) => {
  const { items, byId, sources, clockAhead } = live;
  const url = useUrlState();
  const setUrl = useLatest(url.set);
  const show = useCallback(
    (id: string) => setUrl.current({ breaker: id }),
    [setUrl],
  );
  const model = useMemo(() => nowModel(items), [items]);
  const { attention, close, quiet } = model;
  const pictured =
    byId.get(url.get('breaker') ?? '') ?? attention[0] ?? close[0] ?? quiet[0];
  return (
    <>
      <Answer live={live} model={model} />
      {sources.length === 0 && <NoSources />}
      <div className={styles.grid}>
        {pictured && <WhoFeelsIt key={pictured.id} item={pictured} />}
        <AllBreakers items={items} sources={sources} clockAhead={clockAhead} />
      </div>
      <AttentionTable
        attention={attention}
        byId={byId}
        total={items.length}
        clockAhead={clockAhead}
        onShow={show}
      />
      <CloseList items={close} />
      {attention.length === 0 && (
        <LastEpisodes scope={scope} clockAhead={clockAhead} />
      )}
      <QuietFold
        items={quiet}
        isAll={attention.length + close.length === 0}
        clockAhead={clockAhead}
      />
    </>
  );
};

/** What is failing fast right now, since when, who owns it and who feels it. */
export const NowTab = ({ scope }: TabProps) => {
  // Drawing the tab may wait for whatever somebody does on it.
  const live = useDeferredValue(useLiveBreakers(scope));
  return (
    <LiveBody live={live}>
      {live.items.length === 0 && live.sources.length === 0 ? (
        <NoSources />
      ) : (
        <NowContent live={live} scope={scope} />
      )}
      <FleetCard clockAhead={live.clockAhead} />
    </LiveBody>
  );
};
