import { InputError, NotFoundError } from '@backstage/errors';
import type { Sight } from '../answers/Callers';
import type { SeenMigration } from '../answers/SeenMigration';

const MOST_NAMED = 10;

const shortName = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

const inWords = (text: string) => text.trim().toLocaleLowerCase('en-US');

/** The ways to name a migration: its reference with and without the kind, its name, its title. */
const namesOf = ({ plan: { ref, migration } }: SeenMigration) =>
  [ref, ref.replace(/^migration:/, ''), shortName(ref), migration.title].map(
    inWords,
  );

/** The migration that somebody means by its reference, or by a name that only one has. */
export function meantMigration(
  { migrations }: Sight,
  text: string,
): SeenMigration {
  const wanted = inWords(text);
  const found = migrations.filter(each => namesOf(each).includes(wanted));
  if (found.length === 1) return found[0];
  if (found.length === 0)
    throw new NotFoundError(
      `There is no migration ${text}, or you may not read it. Name it by its reference, such as migration:netflix/netflix-to-cloud.`,
    );
  const refs = found.slice(0, MOST_NAMED).map(({ plan }) => plan.ref);
  throw new InputError(
    `Several migrations fit, choose one by its reference: ${refs.join(', ')}`,
  );
}
