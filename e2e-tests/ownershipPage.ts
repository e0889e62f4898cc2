import { type Download, expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { TestPortal } from './portal.ts';

/** The tabs, in their order. */
export const TABS = [
  'Map',
  'Org and architecture',
  'Teams',
  'Services',
  'Findings',
];

/** The map on the page. */
export const mapOn = (page: Page) =>
  page.getByRole('application', { name: /^Map of/ });

/** Live components and calls of the four companies. */
const COMPONENTS = 136;
const CALLS = 120;

/** Resolves when the topology knows the four companies, and where Uber's components belong. */
export const knowsTheCompanies = (portal: TestPortal) =>
  expect(async () => {
    const { nodes, calls } = await portal.get('/api/topology/v1/graph');
    const places: number[] = [...nodes.ref.keys()];
    const of = (kind: string) =>
      places.filter(place => nodes.kind[place] === kind);
    const nowhere = [...of('component'), ...of('system')].filter(
      place => nodes.ref[place].includes(':uber/') && nodes.parent[place] < 0,
    );
    expect(of('group').length).toBeGreaterThanOrEqual(146);
    expect(of('component').length).toBeGreaterThanOrEqual(COMPONENTS);
    expect(calls.from.length).toBeGreaterThanOrEqual(CALLS);
    expect(nowhere).toEqual([]);
  }).toPass({ timeout: 60_000 });

/** What goes wrong on the page from now on, as its console says. */
export function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on(
    'console',
    message => message.type() === 'error' && errors.push(message.text()),
  );
  page.on('pageerror', error => errors.push(String(error)));
  return errors;
}

/** Exports what the page shows, and waits for the file. */
export async function exported(page: Page, kind: string): Promise<Download> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ]);
  return download;
}

/** The words in an SVG file, which is read as strictly as XML is. */
export async function wordsIn(page: Page, download: Download) {
  const text = await readFile(await download.path(), 'utf8');
  return page.evaluate(svg => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const error = parsed.querySelector('parsererror');
    if (error) throw new Error(error.textContent ?? 'not XML');
    return [...parsed.querySelectorAll('text')].map(one => one.textContent);
  }, text);
}
