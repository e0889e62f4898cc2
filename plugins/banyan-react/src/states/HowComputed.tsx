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
  children,
}: {
  rules: readonly (readonly [term: string, rule: string])[];
  children?: ReactNode;
}) => (
  <DialogTrigger>
    <Button variant="tertiary" size="small">
      How this is computed
    </Button>
    <Dialog width={640}>
      <DialogHeader>How the figures are computed</DialogHeader>
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
