import type { CatalogEntity } from '../../../graph';

/** Where a component stands when an application is cut by technique. */
export type TechnicalLayer = 'user interface' | 'database' | 'the rest';

const INTERFACES: ReadonlySet<string> = new Set(['ui', 'frontend']);
const DATABASES: ReadonlySet<string> = new Set(['database', 'dal']);
const CLIENTS: ReadonlySet<string | undefined> = new Set([
  'website',
  'mobile-app',
  'desktop-app',
]);

/** The technical layer of a component, by its tags and its type. */
export function technicalLayer({
  type,
  tags = [],
}: CatalogEntity): TechnicalLayer {
  if (CLIENTS.has(type) || tags.some(tag => INTERFACES.has(tag))) {
    return 'user interface';
  }
  return tags.some(tag => DATABASES.has(tag)) ? 'database' : 'the rest';
}
