import type { HaltState } from '@banyan/backstage-plugin-banyan-common';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { CodeSnippet } from '@backstage/core-components';
import { momentText } from '../capabilities/clock';
import { amountText, haltMeaning, haltShare, limitText } from './haltWords';
import { HALT_VERDICTS } from './parityWords';
import { metricYaml, RULE_YAML } from './sourceYaml';
import styles from './Parity.module.css';

/** YAML to paste. */
const Paste = ({ yaml }: { yaml: string }) => (
  <CodeSnippet text={yaml} language="yaml" showCopyCodeButton />
);

const NoRule = () => (
  <>
    <StatusText status="warn">no rule says when it stops</StatusText>
    <p>
      Agree on one before the next step: a metric, and the multiple of its
      baseline at which you stop.
    </p>
    <Paste yaml={RULE_YAML} />
  </>
);

const Gauge = ({ halt }: { halt: HaltState }) => {
  const share = haltShare(halt);
  if (share === null) return null;
  return (
    <span className={styles.gauge} aria-hidden="true">
      <span data-verdict={halt.verdict} style={{ width: `${share}%` }} />
    </span>
  );
};

/** How somebody would tell the metric; what was told then cannot be told now. */
const Tell = ({ halt, isReplay }: { halt: HaltState; isReplay: boolean }) =>
  isReplay ? null : (
    <details className={styles.tell}>
      <summary>How to connect it</summary>
      <p>
        Say in the file of the migration which figure it is, or at which source
        it can be asked for. A producer may also push it to{' '}
        <code>POST /api/strangler/v1/observations</code>, as one of its{' '}
        <code>metrics</code>.
      </p>
      <Paste yaml={metricYaml(halt.metric)} />
    </details>
  );

const Rule = ({ halt, isReplay }: { halt: HaltState; isReplay: boolean }) => {
  const { status, word } = HALT_VERDICTS[halt.verdict];
  return (
    <>
      <StatusText status={status}>{word}</StatusText>
      <p>{haltMeaning(halt)}</p>
      <dl className={styles.facts}>
        <dt>Metric</dt>
        <dd>{halt.metric}</dd>
        <dt>Now</dt>
        <dd>
          {amountText(halt.current, halt.unit)}
          {halt.currentAt !== null &&
            `, told ${momentText(halt.currentAt)} UTC`}
        </dd>
        <dt>Stops</dt>
        <dd>
          {limitText(halt)}
          {halt.limit !== null && ` (${amountText(halt.limit, halt.unit)})`}
        </dd>
      </dl>
      <Gauge halt={halt} />
      {halt.current === null && <Tell halt={halt} isReplay={isReplay} />}
    </>
  );
};

/** The rule that stops the migration, where it stands, and what that means. */
export const HaltCard = ({
  halt,
  isReplay,
}: {
  halt: HaltState | null;
  isReplay: boolean;
}) => (
  <section className={styles.card} aria-labelledby="halt-rule">
    <h3 id="halt-rule">Halt rule</h3>
    {halt ? <Rule halt={halt} isReplay={isReplay} /> : <NoRule />}
  </section>
);
