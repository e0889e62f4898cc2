import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { type Organisation, organisationOf } from './Organisation';

type Catalog = Pick<CatalogService, 'getEntities'>;

const MOST_NAMED = 10;

const inWords = (text: string) =>
  text
    .trim()
    .toLocaleLowerCase('en-US')
    .replace(/^group:/, '');

/** The ways to name a group: its reference without the kind, its name, its title. */
const namesOf = ({ ref, title }: Organisation) => [
  inWords(ref),
  ref.slice(ref.indexOf('/') + 1),
  inWords(title),
];

/** Everything that one of the texts may mean. */
const filterOf = (texts: readonly string[]): Record<string, string>[] =>
  texts.map(inWords).flatMap(text => {
    const [namespace, name] = text.split('/');
    const byName: Record<string, string> =
      name === undefined
        ? { 'metadata.name': text }
        : { 'metadata.namespace': namespace, 'metadata.name': name };
    const byTitle: Record<string, string> = { 'metadata.title': text };
    return [byName, byTitle].map(filter => ({ ...filter, kind: 'Group' }));
  });

function meantBy(
  text: string,
  organisations: readonly Organisation[],
): Organisation {
  const wanted = inWords(text);
  const found = organisations.filter(each => namesOf(each).includes(wanted));
  if (found.length === 1) return found[0];
  if (found.length === 0)
    throw new NotFoundError(
      `There is no group ${text}, or you may not read it. Name it by its reference, such as group:netflix/netflix.`,
    );
  const refs = found.slice(0, MOST_NAMED).map(({ ref }) => ref);
  throw new InputError(
    `${text} may mean several groups, choose one by its reference: ${refs.join(', ')}`,
  );
}

/** The groups that somebody means by their references, names or titles, among those that they may read. */
export async function meantOrganisations(
  catalog: Catalog,
  texts: readonly string[],
  credentials: BackstageCredentials,
): Promise<Organisation[]> {
  const { items } = await catalog.getEntities(
    {
      filter: filterOf(texts),
      fields: [
        ...['kind', 'metadata.namespace', 'metadata.name'],
        ...['metadata.title', 'metadata.annotations'],
      ],
    },
    { credentials },
  );
  const organisations = items.map(organisationOf);
  return texts.map(text => meantBy(text, organisations));
}
