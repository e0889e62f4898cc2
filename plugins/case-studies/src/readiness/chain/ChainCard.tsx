import { TextField } from '@backstage/ui';
import { EntityLink, SectionCard } from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import type { CaseFile } from '../../data';
import { RuleSource } from '../verdict';
import { chainSentence } from './chainSentence';
import { useChainDefaults } from './useChainDefaults';
import styles from './Chain.module.css';

const EXAMPLES = [30, 50].map(count => chainSentence(count, 99.99)).join('; ');

/** How available a service can be that needs others to answer. */
export const ChainCard = ({
  scope,
  rules,
}: {
  scope: string | undefined;
  rules: CaseFile | undefined;
}) => {
  const known = useChainDefaults(scope);
  const [typedCount, setCount] = useState<string>();
  const [typedEach, setEach] = useState<string>();
  const count = typedCount ?? String(known.count);
  const each = typedEach ?? String(known.each);
  const sentence =
    count.trim() && each.trim()
      ? chainSentence(Number(count), Number(each))
      : null;
  return (
    <SectionCard
      title="What a chain costs"
      note="each call that has to succeed takes its share"
    >
      <div className={styles.fields}>
        <TextField
          label="Dependencies"
          description="Services that have to answer; for example: 30"
          size="small"
          inputMode="numeric"
          value={count}
          onChange={setCount}
        />
        <TextField
          label="Availability of each"
          description="Percent of the time; for example: 99.99"
          size="small"
          inputMode="decimal"
          value={each}
          onChange={setEach}
        />
      </div>
      <p className={styles.answer} role="status" aria-label="What is left">
        {sentence ?? 'A whole number of services, and 0 to 100 percent.'}
      </p>
      <p className={styles.quiet}>
        {known.entityRef ? (
          <>
            Filled from <EntityLink entityRef={known.entityRef} />, which stands
            on more services than any other here.
          </>
        ) : (
          'Filled with the example of the chapter: circuit breakers know of no chain here.'
        )}{' '}
        {EXAMPLES}. When they fail independently, and nothing catches it:
        availability to the power of the number (RES-07,{' '}
        <RuleSource ids="S0" rules={rules} />
        ).
      </p>
    </SectionCard>
  );
};
