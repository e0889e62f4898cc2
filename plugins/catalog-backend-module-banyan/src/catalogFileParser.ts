import type { Entity } from '@backstage/catalog-model';
import { parseCatalogFile } from '@banyan/backstage-plugin-banyan-common';
import {
  type CatalogProcessorParser,
  processingResult,
} from '@backstage/plugin-catalog-node';

/** Reads catalog files for the catalog, with errors that name the file and the line. */
export const catalogFileParser: CatalogProcessorParser = async function* parse({
  data,
  location,
}) {
  const { documents, problems } = parseCatalogFile(data.toString('utf8'));
  for (const { line, message } of problems) {
    yield processingResult.generalError(
      location,
      `${location.type}:${location.target}, line ${line}: ${message}`,
    );
  }
  for (const { value } of documents) {
    // The catalog checks the envelope of whatever a parser yields before anything reads it.
    yield processingResult.entity(location, value as unknown as Entity);
  }
};
