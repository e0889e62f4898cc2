import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { caseStudySpecSchema } from '@banyan/backstage-plugin-banyan-common';
import { screen, within } from '@testing-library/react';
import { parse } from 'yaml';
import { aReport } from '../lessons/__testUtils__/aReport';
import {
  catalogFiles,
  NETFLIX,
  UNIVERSAL,
} from '../lessons/__testUtils__/caseFiles';
import {
  renderWithReports,
  type ToldReports,
} from '../lessons/__testUtils__/renderWithReports';
import { caseStudyYaml } from './caseStudyYaml';
import { EntityCaseStudyContent } from './EntityCaseStudyContent';

const aGroup = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: name, title: `${name}: the "firm"` },
  spec: { type: 'organization' },
});

const show = (
  files: Entity[] | Error | 'waiting',
  { name = 'netflix', told }: { name?: string; told?: ToldReports } = {},
) =>
  renderWithReports(
    <EntityProvider entity={aGroup(name)}>
      <EntityCaseStudyContent />
    </EntityProvider>,
    { files, told },
  );

const section = (name: string) => screen.findByRole('region', { name });

describe('EntityCaseStudyContent', () => {
  it('waits', () => {
    show('waiting');
    expect(
      screen.getByLabelText('Loading the case studies'),
    ).toBeInTheDocument();
  });

  it('says what could not be read', async () => {
    show(new Error('the catalog is asleep'));
    expect(
      await screen.findByText(/the catalog is asleep/),
    ).toBeInTheDocument();
  });

  it('has a file to paste where the organization has none', async () => {
    show([NETFLIX, UNIVERSAL], { name: 'acme' });
    expect(
      await screen.findByRole('heading', {
        name: 'There is no case study of this organization',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Build for failure')).not.toBeInTheDocument();
  });

  it('pastes a file that the catalog takes', () => {
    const file = parse(caseStudyYaml(aGroup('acme')));
    expect(caseStudySpecSchema.safeParse(file.spec).error).toBeUndefined();
    expect(file.metadata.title).toBe('acme: the "firm"');
    expect(file.spec.organization).toBe('group:acme/acme');
  });

  it('has each part of the file under a heading', async () => {
    show([NETFLIX, UNIVERSAL]);
    expect(await section('What it did')).toHaveTextContent(
      /Trigger.*A corrupted database.*In 2007/,
    );
    expect(await section('What went wrong')).toHaveTextContent(
      /Too fine a cut.*Too many to run.*DOM-07/,
    );
    const figures = await section('Figures');
    expect(figures).toHaveTextContent('Services, 2016500 to 700');
    expect(figures).toHaveTextContent('Home page400 ms');
    expect(await section('Where the sources differ')).toHaveTextContent(
      /It was 2007.*It was 2008.*documented.*Shown here: 2008, as most say\./,
    );
    expect(await section('Sources')).toHaveTextContent('S1A book');
  });

  it('tells the years in their order', async () => {
    show([NETFLIX]);
    const years = within(await section('Timeline')).getAllByRole('region');
    expect(years.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^2008Aug 2008 to 2009.*No DVDs.*3 days/),
      expect.stringMatching(/^2016Jan 4, 2016 · migration.*Billing moved/),
    ]);
  });

  it('says who passes the checks of its lessons', async () => {
    const team = aReport(['RES-01'], { alpha: 'p', beta: 'f' });
    show([NETFLIX], { told: { team } });
    expect(
      await within(await section('Lessons')).findByRole('button', {
        name: '1 of 2 teams passes, 1 fail',
      }),
    ).toBeInTheDocument();
  });

  it('leads to the page, in the place of the organization', async () => {
    show([NETFLIX]);
    const query = '?scope=group%3Anetflix%2Fnetflix';
    expect(
      await screen.findByRole('link', { name: 'Compare with others' }),
    ).toHaveAttribute('href', `/case-studies${query}`);
    expect(
      screen.getByRole('link', { name: 'Beside the others' }),
    ).toHaveAttribute('href', `/case-studies/timelines${query}`);
    expect(
      screen.getByRole('link', { name: 'Build for failure' }),
    ).toHaveAttribute(
      'href',
      `/case-studies/lessons${query}&lesson=netflix%2Fcase-study%2Ffail-well`,
    );
  });

  const companies = catalogFiles().filter(([, { spec }]) => spec?.organization);

  it.each(companies)('shows all of %s', async (_, file) => {
    show([file], { name: file.metadata.namespace ?? '' });
    await section('Sources');
    const spec = caseStudySpecSchema.parse(file.spec);
    const told = [
      ...Object.values(spec.dimensions ?? {}).flatMap(({ text, also = [] }) => [
        text,
        ...also.map(other => other.text),
      ]),
      ...(spec.timeline ?? []).map(({ title }) => title),
      ...(spec.lessons ?? []).map(({ title }) => title),
      ...(spec.failures ?? []).map(({ title }) => title),
      ...(spec.figures ?? []).flatMap(({ title, figure }) => [title, figure]),
      ...(spec.discrepancies ?? []).flatMap(({ topic, accounts, shown }) => [
        topic,
        shown,
        ...accounts.map(({ text }) => text),
      ]),
      ...(spec.sources ?? []).map(({ title }) => title),
    ];
    const text = document.body.textContent;
    expect(told.filter(each => !text?.includes(each))).toEqual([]);
  });
});
