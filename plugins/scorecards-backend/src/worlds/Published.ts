import type { Entity } from '@backstage/catalog-model';
import {
  type CompiledScorecard,
  scorecardOf,
} from '@banyan/backstage-plugin-banyan-common';
import type { Check } from '@banyan/core';
import { createHash } from 'node:crypto';
import type { ScorecardSet } from '../Scorecards';

type Options = {
  /** Reads all scorecards of the catalog. */
  read: () => Promise<Entity[]>;
  /** Those of Banyan, and added ones. */
  checks: readonly Check[];
  now: () => number;
};

const FRESH_MS = 60_000;
/** A catalog that is being filled has none yet. */
const EMPTY_MS = 2_000;

function revisionOf(entities: readonly Entity[]): string {
  const hash = createHash('sha256');
  for (const { kind, metadata, spec } of entities) {
    const { name, namespace, title, description } = metadata;
    const parts = { kind, name, namespace, title, description, spec };
    hash.update(JSON.stringify(parts));
  }
  return hash.digest('hex');
}

/** What scorecards mean together. */
export function setOf(
  entities: readonly Entity[],
  builtIn: readonly Check[],
): ScorecardSet {
  const scorecards: CompiledScorecard[] = entities
    .map(entity => scorecardOf(entity, builtIn))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const checks = new Map(builtIn.map(check => [check.id, check]));
  const judged = new Set<string>();
  for (const { checks: entries, draft } of scorecards)
    for (const { key, check } of entries) {
      checks.set(key, check);
      if (!draft) judged.add(key);
    }
  return { revision: revisionOf(entities), scorecards, checks, judged };
}

/** The scorecards of the catalog, kept for a while; those of before when it cannot be read. */
export class Published {
  #set: ScorecardSet | undefined;
  #readAt = -Infinity;
  #reading: Promise<ScorecardSet> | undefined;

  constructor(private readonly options: Options) {}

  async get({ fresh = false } = {}): Promise<ScorecardSet> {
    const age = this.options.now() - this.#readAt;
    const isEmpty = this.#set?.scorecards.length === 0;
    if (this.#set && !fresh && age < (isEmpty ? EMPTY_MS : FRESH_MS))
      return this.#set;
    try {
      return await this.#read();
    } catch (error) {
      if (this.#set && !fresh) return this.#set;
      throw error;
    }
  }

  #read(): Promise<ScorecardSet> {
    this.#reading ??= this.#take().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** A set that is as it was stays the same object. */
  async #take(): Promise<ScorecardSet> {
    const { checks, now, read } = this.options;
    const set = setOf(await read(), checks);
    if (this.#set?.revision !== set.revision) this.#set = set;
    this.#readAt = now();
    return this.#set;
  }
}
