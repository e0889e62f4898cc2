import {
  Button,
  Dialog,
  DialogBody,
  DialogHeader,
  DialogTrigger,
  Text,
} from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './HowComputed.module.css';

/** Says where each figure of a page comes from; `children` is what is to be said of these figures in particular. @public */
export const HowComputed = ({
  rules,
  of,
  children,
}: {
  rules: readonly (readonly [term: string, rule: string])[];
  /** The one figure that it is about, where a page has many; makes the button short. */
  of?: string;
  children?: ReactNode;
}) => (
  <DialogTrigger>
    <Button
      variant="tertiary"
      size="small"
      aria-label={of && `How ${of} is computed`}
    >
      {of ? 'How' : 'How this is computed'}
    </Button>
    <Dialog width={640}>
      <DialogHeader>
        {of ? `How ${of} is computed` : 'How the figures are computed'}
      </DialogHeader>
      <DialogBody>
        <dl className={styles.rules}>
          {rules.map(([term, rule]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{rule}</dd>
            </div>
          ))}
        </dl>
        {children && (
          <Text as="div" variant="body-small" color="secondary">
            {children}
          </Text>
        )}
      </DialogBody>
    </Dialog>
  </DialogTrigger>
);
