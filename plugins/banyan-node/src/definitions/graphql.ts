import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql';
import { type DefinitionParser, NotOfItsType } from './Parsed';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** The names of the types that one may ask; a schema may give them other ones. */
function rootNames({ definitions }: DocumentNode): Set<string> {
  const stated = definitions.flatMap(each =>
    each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION
      ? (each.operationTypes ?? []).map(({ type }) => type.name.value)
      : [],
  );
  return new Set(stated.length > 0 ? stated : ROOTS);
}

const isObject = (each: DefinitionNode) =>
  each.kind === Kind.OBJECT_TYPE_DEFINITION ||
  each.kind === Kind.OBJECT_TYPE_EXTENSION;

/** GraphQL in its schema language. */
export const graphql: DefinitionParser = {
  longest: 1024 * 1024,
  parse: definition => {
    const document = parse(definition, {
      noLocation: true,
      maxTokens: 200_000,
    });
    const { definitions } = document;
    const isQuery = definitions.some(
      ({ kind }) =>
        kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION,
    );
    if (isQuery) throw new NotOfItsType('it is a query, not a schema');
    const roots = rootNames(document);
    const operations = definitions.reduce(
      (sum, each) =>
        isObject(each) && roots.has(each.name.value)
          ? sum + (each.fields?.length ?? 0)
          : sum,
      0,
    );
    return { operations, version: null, isEmpty: definitions.length === 0 };
  },
};
