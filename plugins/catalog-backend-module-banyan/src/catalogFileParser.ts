import {
  type Entity,
  entityEnvelopeSchemaValidator,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type CatalogDocument,
  type FileProblem,
  parseCatalogFile,
  problemText,
  unquotedAnnotations,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type CatalogProcessorParser,
  processingResult,
} from '@backstage/plugin-catalog-node';

const checkEnvelope = entityEnvelopeSchemaValidator();

/** The documents that are entities, and what the others lack to be one. */
function entitiesIn(documents: CatalogDocument[]) {
  const entities: { line: number; entity: Entity }[] = [];
  const problems: FileProblem[] = [];
  for (const { line, value, lineOf } of documents) {
    const unquoted = unquotedAnnotations(value);
    if (unquoted.length > 0) {
      problems.push(
        ...unquoted.map(problem => ({
          line: lineOf(problem.path),
          message: problemText(problem),
        })),
      );
      continue;
    }
    try {
      entities.push({ line, entity: checkEnvelope(value) });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.push({ line, message: `not an entity: ${why}` });
    }
  }
  return { entities, problems };
}

/** The catalog itself drops the second of two entities of one name with no word about it. */
function duplicates(entities: { line: number; entity: Entity }[]) {
  const lines = new Map<string, number>();
  return entities.flatMap(({ line, entity }): FileProblem[] => {
    const ref = stringifyEntityRef(entity);
    const earlier = lines.get(ref);
    if (earlier === undefined) {
      lines.set(ref, line);
      return [];
    }
    const message = `${ref} is already defined on line ${earlier}; rename one of the two`;
    return [{ line, message }];
  });
}

/** Reads catalog files for the catalog, with errors that name the file and the line. */
export const catalogFileParser: CatalogProcessorParser = async function* parse({
  data,
  location,
}) {
  const file = parseCatalogFile(data.toString('utf8'));
  const { entities, problems } = entitiesIn(file.documents);
  const all = [...file.problems, ...problems, ...duplicates(entities)];
  for (const { line, message } of all) {
    yield processingResult.generalError(
      location,
      `${location.type}:${location.target}, line ${line}: ${message}`,
    );
  }
  for (const { entity } of entities) {
    yield processingResult.entity(location, entity);
  }
};
