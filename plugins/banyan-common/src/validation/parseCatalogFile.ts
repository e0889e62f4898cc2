import { isMap, LineCounter, parseAllDocuments, type Document } from 'yaml';
import { isLongerThan } from './isLongerThan';

/** A catalog file larger than this is refused: 1 MiB. @public */
export const MAX_FILE_BYTES = 1024 * 1024;

/** One YAML document of a catalog file. @public */
export type CatalogDocument = {
  /** 1-based line on which the document begins. */
  line: number;
  value: Record<string, unknown>;
  /** 1-based line of the deepest part of `path` that the document has. */
  lineOf(path: readonly (string | number)[]): number;
};

/** Why a file, or one document of it, cannot be read. @public */
export type FileProblem = { line: number; message: string };

/** @public */
export type ParsedCatalogFile = {
  documents: CatalogDocument[];
  problems: FileProblem[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refusal = (message: string): ParsedCatalogFile => ({
  documents: [],
  problems: [{ line: 1, message }],
});

const offsetOf = (node: unknown): number | undefined => {
  if (typeof node !== 'object' || node === null || !('range' in node))
    return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
};

function lineFinder(document: Document, lines: LineCounter) {
  return (path: readonly (string | number)[]) => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      const pair = isMap(parent)
        ? parent.items.find(item => String(item.key) === String(key))?.key
        : document.getIn(path.slice(0, depth), true);
      const offset = offsetOf(pair);
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return lines.linePos(document.contents?.range?.[0] ?? 0).line;
  };
}

const cannotExpand = (why: string) => ({
  message: `the YAML cannot be expanded (${why}); write repeated parts out instead of using aliases`,
});

function valueOf(document: Document): { value: unknown } | { message: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return isLongerThan(MAX_FILE_BYTES, value)
      ? cannotExpand(`it has more than ${MAX_FILE_BYTES} characters`)
      : { value };
  } catch (error) {
    return cannotExpand(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Splits a catalog file into its documents. A document that cannot be read becomes a
 * problem with its line; the others are still returned.
 *
 * @public
 */
export function parseCatalogFile(text: string): ParsedCatalogFile {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_FILE_BYTES) {
    return refusal(
      `the file has ${bytes} bytes, a catalog file may have ${MAX_FILE_BYTES}; split it and list the parts in a Location`,
    );
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) {
    return refusal(
      'expected YAML, got a web page; use the address of the raw file, which a browser shows as plain text',
    );
  }
  const lines = new LineCounter();
  const documents: CatalogDocument[] = [];
  const problems: FileProblem[] = [];
  for (const document of parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
  })) {
    const line = lines.linePos(document.contents?.range?.[0] ?? 0).line;
    const [error] = document.errors;
    if (error) {
      const at = lines.linePos(error.pos[0]);
      problems.push({
        line: at.line,
        message: `not valid YAML: ${error.message} (column ${at.col})`,
      });
      continue;
    }
    const parsed = valueOf(document);
    if ('message' in parsed) problems.push({ line, message: parsed.message });
    else if (isRecord(parsed.value)) {
      documents.push({
        line,
        value: parsed.value,
        lineOf: lineFinder(document, lines),
      });
    } else if (parsed.value !== null) {
      problems.push({
        line,
        message: `expected an entity (a mapping with apiVersion, kind, metadata and spec), got ${Array.isArray(parsed.value) ? 'a list' : `a ${typeof parsed.value}`}`,
      });
    }
  }
  return documents.length + problems.length > 0
    ? { documents, problems }
    : refusal('the file is empty; expected at least one entity');
}
