import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import {
  type EntityResponse,
  verdictSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { levelTitle, VERDICT_WORDS, VerdictMark } from '../ladder';
import { dayText } from '../page';
import { checkName, type Known } from './checkRows';
import styles from './Entity.module.css';

type Change = EntityResponse['changes'][number];

const SHOWN = 5;

const verdictOf = (word: string) => verdictSchema.safeParse(word).data;

const wordOf = (word: string) => {
  const verdict = verdictOf(word);
  return verdict ? VERDICT_WORDS[verdict] : levelTitle(word);
};

const Item = ({ change, known }: { change: Change; known: Known }) => {
  const { check, from, to, at, message } = change;
  const verdict = verdictOf(to);
  const steps = from === null ? wordOf(to) : `${wordOf(from)} → ${wordOf(to)}`;
  return (
    <li className={styles.change}>
      <span>{verdict && <VerdictMark verdict={verdict} />}</span>
      <span>
        <b>
          {check === null ? steps : `${checkName(check, known).id} ${steps}`}
        </b>
        {message && <span className={styles.quiet}>{message}</span>}
      </span>
      <time className={styles.quiet} dateTime={new Date(at).toISOString()}>
        {dayText(at)}
      </time>
    </li>
  );
};

/** What changed, newest first. */
export const ChangesCard = ({
  changes,
  known,
}: {
  changes: readonly Change[];
  known: Known;
}) => {
  const [isAll, setAll] = useState(false);
  const visible = isAll ? changes : changes.slice(0, SHOWN);
  return (
    <SectionCard
      title="What changed"
      actions={
        changes.length > SHOWN && (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isAll}
            onPress={() => setAll(!isAll)}
          >
            {isAll ? 'fewer' : `all ${changes.length}`}
          </Button>
        )
      }
    >
      {changes.length === 0 ? (
        <p className={styles.quiet}>Nothing since it was first judged.</p>
      ) : (
        <ul className={styles.list}>
          {visible.map(change => (
            <Item
              key={`${change.at} ${change.check} ${change.to}`}
              change={change}
              known={known}
            />
          ))}
        </ul>
      )}
    </SectionCard>
  );
};
