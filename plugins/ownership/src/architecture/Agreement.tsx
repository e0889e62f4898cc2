import { HowComputed, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { ARCHITECTURE_RULES } from './architectureRules';
import { type Mirror, mirror } from './mirror';
import type { Architecture, Block } from './model';
import styles from './Architecture.module.css';

const TARGET = 0.85;

function kindsOf({ acrossDomains, acrossUnits }: Mirror): string {
  const kinds = [
    { count: acrossDomains, words: 'inside one unit but across two domains' },
    { count: acrossUnits, words: 'inside one domain but across two units' },
  ].filter(({ count }) => count > 0);
  if (kinds.length === 1)
    return kinds[0].count === 1 ? kinds[0].words : `each ${kinds[0].words}`;
  return kinds.map(({ count, words }) => `${count} ${words}`).join(', ');
}

function purityOf(blocks: readonly Block[], grouping: string): string {
  const known = blocks.filter(({ pure }) => pure !== undefined);
  if (known.length === 0) return `purity of the ${grouping} unknown`;
  const pure = known.reduce((sum, block) => sum + (block.pure ?? 0), 0);
  const all = known.reduce((sum, block) => sum + block.components.length, 0);
  return `purity ${(pure / all).toFixed(2)} (${pure}/${all} components are owned in the unit of their ${grouping.slice(0, -1)})`;
}

/** How far organisation and architecture agree, in one sentence and then in figures. */
export const Agreement = ({ model }: { model: Architecture }) => {
  const found = mirror(model);
  const { known, agreeing, score, notCounted } = found;
  return (
    <div className={styles.answer}>
      <p>
        <strong>
          Organisation and architecture agree on {agreeing} of {known} calls
        </strong>{' '}
        {known > agreeing && (
          <StatusText status="fail">
            {known - agreeing}{' '}
            {known - agreeing === 1 ? 'disagrees' : 'disagree'},{' '}
            {kindsOf(found)}
          </StatusText>
        )}
      </p>
      <p>
        <span>
          mirror score{' '}
          {score === undefined
            ? 'unknown'
            : `${score.toFixed(2)} (target ${TARGET})`}
        </span>
        <span>{purityOf(model.blocks, model.grouping)}</span>
        {notCounted > 0 && (
          <span>
            {notCounted} calls have no unit or domain at an end and are not
            counted
          </span>
        )}
        <HowComputed rules={ARCHITECTURE_RULES} />
      </p>
    </div>
  );
};
