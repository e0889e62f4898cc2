import { InputError, NotFoundError } from '@backstage/errors';
import type { Sight } from '../answers/Caller';

const MOST_NAMED = 10;

const inWords = (text: string) => text.trim().toLocaleLowerCase('en-US');

/** The ways to name an entity: its reference with and without the kind, its name, its title. */
const namesOf = ({ titleOf }: Sight, ref: string) => [
  ref,
  ref.slice(ref.indexOf(':') + 1),
  ref.slice(ref.lastIndexOf('/') + 1),
  inWords(titleOf(ref)),
];

/** The entity with results that somebody means by its reference, or by a name that only one has. */
export function meantEntity(sight: Sight, text: string): string {
  const wanted = inWords(text);
  if (sight.refs.includes(wanted)) return wanted;
  const found = sight.refs.filter(ref => namesOf(sight, ref).includes(wanted));
  if (found.length === 1) return found[0];
  if (found.length === 0)
    throw new NotFoundError(
      `Nothing named ${text} has results, or you may not read it. Name it by its reference, such as component:netflix/home-page.`,
    );
  throw new InputError(
    `Several have that name, choose one by its reference: ${found.slice(0, MOST_NAMED).join(', ')}`,
  );
}
