import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  type ComparedCell,
  columnOf,
  comparisonSentence,
  type MeasureId,
  MEASURES,
  standsOut,
} from '@banyan/backstage-plugin-banyan-common';
import { columnAnswers } from '../backends';
import {
  type Dimensions,
  dimensionsByOrganisation,
  meantOrganisations,
  type Organisation,
} from '../organisations';
import type { ActionContext } from './ActionContext';

const FEWEST = 2;

type Column = Organisation & {
  cells: Record<MeasureId, ComparedCell>;
  dimensions: Dimensions;
};

const different = (organisations: readonly Organisation[]) => [
  ...new Map(organisations.map(each => [each.ref, each])).values(),
];

async function columnsOf(
  { backends, catalog }: ActionContext,
  texts: readonly string[],
  credentials: BackstageCredentials,
): Promise<Column[]> {
  const organisations = different(
    await meantOrganisations(catalog, texts, credentials),
  );
  if (organisations.length < FEWEST)
    throw new InputError('Name at least two different organisations');
  const [dimensions, answers] = await Promise.all([
    dimensionsByOrganisation(catalog, credentials),
    Promise.all(
      organisations.map(({ ref }) => columnAnswers(backends, ref, credentials)),
    ),
  ]);
  return organisations.map((organisation, at) => ({
    ...organisation,
    cells: columnOf(organisation.ref, answers[at]),
    dimensions: dimensions.get(organisation.ref) ?? {},
  }));
}

const measuresOf = (cells: Column['cells']) =>
  Object.fromEntries(
    MEASURES.map(({ id, title }) => {
      const { because, beside, reading, text, value } = cells[id];
      return [id, { title, value, text, beside, reading, because }];
    }),
  );

/** What stands out, row by row. */
const outstanding = (columns: readonly Column[]) =>
  MEASURES.flatMap(measure => {
    const row = columns.map(({ cells }) => cells[measure.id]);
    const out = standsOut(measure, row);
    return columns
      .filter((_, at) => out[at])
      .map(({ cells, ref }) => ({
        ...{ ref, measure: measure.id, title: measure.title },
        text: cells[measure.id].text,
      }));
  });

/** The organisations that are meant, side by side. */
export async function comparison(
  context: ActionContext,
  texts: readonly string[],
  credentials: BackstageCredentials,
) {
  const columns = await columnsOf(context, texts, credentials);
  return {
    columns: columns.map(({ cells, dimensions, ref, title }) => ({
      ...{ ref, title, measures: measuresOf(cells), dimensions },
    })),
    standsOut: outstanding(columns),
    sentence: `${comparisonSentence(columns.map(each => ({ ...each, own: false })))}.`,
  };
}
