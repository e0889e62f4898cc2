import { CodeSnippet } from '@backstage/core-components';
import styles from './Coordination.module.css';

const GIT_YAML = `topology:
  git:
    repositories:
      # A clone that something else keeps up to date, all of it one component
      - path: /srv/clones/shop.git
        component: component:acme/shop
      # A clone of which components say their folder: banyan/git-path: services/billing
      - path: /srv/clones/mono
        namespace: acme`;

/** Why nothing is known of who works together, and what to paste to change that. */
export const NothingMined = ({ isConfigured }: { isConfigured: boolean }) => (
  <details className={styles.nothing}>
    <summary>
      {isConfigured
        ? 'Unknown: no repository with commits is configured for a component of this scope. What to add'
        : 'Unknown: no repository with commits is configured. What to add'}
    </summary>
    <CodeSnippet text={GIT_YAML} language="yaml" showCopyCodeButton />
  </details>
);
