import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { entityProblems, isBanyanKind } from './entityProblems';
import { entityReferences } from './entityReferences';
import { type CatalogDocument, parseCatalogFile } from './parseCatalogFile';
import { type Problem, pathText, problemText } from './problem';
import { placeholderProblems, withoutPlaceholders } from './placeholders';
import { envelopeProblems, stockKindProblems } from './stockProblems';
import { unquotedAnnotations } from './unquotedAnnotations';

/** A catalog file as it was read. @public */
export type CatalogFile = { name: string; text: string };

/** One line of a check: what is wrong, where. Warnings do not make the check fail. @public */
export type Finding = {
  file: string;
  line: number;
  severity: 'error' | 'warning';
  message: string;
};

type Located = {
  file: string;
  document: CatalogDocument;
  entity: Entity;
  ref: string;
};

/** Whether a file that an entity includes exists; `path` is relative to the including file. @public */
export type IncludeExists = (path: string, file: string) => Promise<boolean>;

async function documentFindings(
  file: string,
  document: CatalogDocument,
  exists: IncludeExists,
) {
  const error = (line: number, message: string): Finding => ({
    file,
    line,
    severity: 'error',
    message,
  });
  // The envelope check below makes it an Entity; until then nothing but strings is read from it.
  const entity = document.value as unknown as Entity;
  const unquoted = unquotedAnnotations(document.value);
  if (unquoted.length > 0) {
    return {
      findings: unquoted.map(problem =>
        error(document.lineOf(problem.path), problemText(problem)),
      ),
    };
  }
  const envelope = await envelopeProblems(entity);
  if (envelope.length > 0) {
    return { findings: envelope.map(message => error(document.line, message)) };
  }
  const ref = stringifyEntityRef(entity);
  const problems = [
    ...entityProblems(entity),
    ...(await placeholderProblems(entity, path => exists(path, file))),
    ...(await specProblems(entity)),
  ];
  return {
    findings: problems.map(problem =>
      error(document.lineOf(problem.path), `${ref} ${problemText(problem)}`),
    ),
    located: { file, document, entity, ref },
  };
}

async function specProblems(entity: Entity): Promise<Problem[]> {
  if (isBanyanKind(entity)) return [];
  const expected = 'a kind that the catalog knows';
  return (
    (await stockKindProblems(withoutPlaceholders(entity))) ?? [
      { path: ['kind'], expected, got: entity.kind },
    ]
  );
}

function duplicateFindings(entities: Located[]): Finding[] {
  const first = new Map<string, Located>();
  return entities.flatMap((current): Finding[] => {
    const { ref, file, document } = current;
    const earlier = first.get(ref);
    if (!earlier) {
      first.set(ref, current);
      return [];
    }
    const where = `${earlier.file}:${earlier.document.line}`;
    return [
      {
        file,
        line: document.line,
        severity: 'error',
        message: `${ref} is already defined at ${where}; rename one of the two`,
      },
    ];
  });
}

function referenceFindings(entities: Located[]): Finding[] {
  const known = new Set(entities.map(({ ref }) => ref));
  const namespaces = new Set(
    entities.map(({ entity }) => entity.metadata.namespace ?? 'default'),
  );
  return entities.flatMap(({ file, document, entity, ref }) =>
    entityReferences(entity)
      .filter(({ to }) => !known.has(to))
      .map(({ path, to }): Finding => {
        const namespace = to.slice(to.indexOf(':') + 1, to.indexOf('/'));
        const elsewhere = !namespaces.has(namespace);
        return {
          file,
          line: document.lineOf(path),
          severity: 'warning',
          message: `${ref} ${pathText(path)}: ${to} is not in the given files${elsewhere ? '' : '; is the name right?'}`,
        };
      }),
  );
}

/**
 * Checks catalog files the way the portal does, without a portal: YAML, envelope, kinds,
 * calls, annotations, duplicates, and references inside the given files (as warnings,
 * since the target may be registered from elsewhere).
 *
 * @public
 */
export async function checkCatalogFiles(
  files: CatalogFile[],
  exists: IncludeExists,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const entities: Located[] = [];
  for (const { name, text } of files) {
    const { documents, problems } = parseCatalogFile(text);
    findings.push(
      ...problems.map(({ line, message }): Finding => ({
        file: name,
        line,
        severity: 'error',
        message,
      })),
    );
    for (const document of documents) {
      const { findings: found, located } = await documentFindings(
        name,
        document,
        exists,
      );
      findings.push(...found);
      if (located) entities.push(located);
    }
  }
  return [
    ...findings,
    ...duplicateFindings(entities),
    ...referenceFindings(entities),
  ];
}
