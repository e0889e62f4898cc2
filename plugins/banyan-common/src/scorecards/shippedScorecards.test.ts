import type { Entity } from '@backstage/catalog-model';
import { checks, TRACKS } from '@banyan/core';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCatalogFile } from '../validation';
import { scorecardOf } from './scorecardOf';

const FOLDER = resolve(__dirname, '../../../../catalog/scorecards');

describe('the scorecards that ship with Banyan', () => {
  it.each(TRACKS)('name every check of the track %s at its level', track => {
    const text = readFileSync(resolve(FOLDER, `${track}.yaml`), 'utf8');
    const [{ value }] = parseCatalogFile(text).documents;
    const scorecard = scorecardOf(value as unknown as Entity, checks);
    expect(scorecard.problems).toEqual([]);
    expect(scorecard.draft).toBe(false);
    const own = checks.filter(each => each.track === track);
    expect(own).not.toEqual([]);
    expect(scorecard.checks.map(({ key, level }) => [key, level])).toEqual(
      own.map(({ id, level }) => [id, level]),
    );
  });
});
