import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { Box, Button } from '@backstage/ui';
import { useState } from 'react';
import type { Patch, PatchChoice } from './patchOf';
import { changesByEntity, patchYaml, writtenRef } from './patchYaml';
import styles from '../WhatIf.module.css';

const Choice = ({ choice }: { choice: PatchChoice }) => (
  <li>
    Not in the patch: {entityTitle(choice.ref)} goes to{' '}
    {entityTitle(choice.domain)} with its system;{' '}
    {choice.systems.length === 0
      ? 'no system of that domain is known here.'
      : `set spec.system to one of ${choice.systems.map(entityTitle).join(', ')}.`}
  </li>
);

const Diff = ({ changes }: Pick<Patch, 'changes'>) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
  <pre className={styles.diff} tabIndex={0} aria-label="Difference">
    {[...changesByEntity(changes)].map(([ref, fields]) => (
      <code key={ref}>
        <span>{`--- ${ref}`}</span>
        <span>{'  spec:'}</span>
        {fields.map(change => (
          <span key={change.field}>
            {change.before && (
              <del>{`-   ${change.field}: ${writtenRef(change, change.before)}`}</del>
            )}
            <ins>{`+   ${change.field}: ${writtenRef(change, change.after)}`}</ins>
          </span>
        ))}
      </code>
    ))}
  </pre>
);

/** What has to be written to the catalog for the plan to come true, to read and to copy. */
export const PatchCard = ({ patch }: { patch: Patch }) => {
  const { changes, choices } = patch;
  const text = patchYaml(changes);
  const [copied, setCopied] = useState<{ text: string; word: string }>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, word: 'Copied' }),
      () => setCopied({ text, word: 'The browser refused to copy' }),
    );
  return (
    <Box
      as="section"
      bg="neutral"
      aria-labelledby="what-if-patch"
      className={styles.card}
    >
      <header className={styles.head}>
        <h3 id="what-if-patch">YAML patch</h3>
        <span role="status" className={styles.quiet}>
          {copied?.text === text && copied.word}
        </span>
        <Button
          size="small"
          variant="primary"
          isDisabled={changes.length === 0}
          onPress={copy}
        >
          Copy as YAML patch
        </Button>
      </header>
      {changes.length > 0 ? (
        <Diff changes={changes} />
      ) : (
        <p className={styles.note}>Nothing in the catalog would change.</p>
      )}
      {choices.length > 0 && (
        <ul className={styles.note}>
          {choices.map(choice => (
            <Choice key={choice.ref} choice={choice} />
          ))}
        </ul>
      )}
    </Box>
  );
};
