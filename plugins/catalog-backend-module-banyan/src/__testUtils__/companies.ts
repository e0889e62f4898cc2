import { readFileSync } from 'node:fs';

export type ReferenceEntity = {
  kind: string;
  namespace: string;
  name: string;
  evidence: string;
  source?: string | null;
  type?: string;
  owner?: string;
  system?: string;
  domain?: string;
  parent?: string | null;
  lifecycle?: string;
  tier?: number | null;
  headcount?: number | null;
  layer?: string | null;
  providesApis?: string[];
  consumesApis?: string[];
  dependsOn?: string[];
  edges?: { to: string; mode: string; critical: boolean }[];
};

export type ReferenceMigration = {
  id: string;
  company: string;
  facade: string;
  legacy: string;
  span: string;
  observabilityReadyOn: string;
  capabilities: {
    name: string;
    tier: number;
    weight: number;
    target: string;
    points: { month: string; percent: number; evidence: string }[];
  }[];
};

export type ReferenceBreaker = {
  company: string;
  caller: string;
  callee: string;
  timeoutMs: number;
  fallback: { kind: string; description?: string };
  isolation: string;
  evidence: string;
  volumeThreshold: number;
  errorPct: number;
  windowMs: number;
  sleepWindowMs: number;
};

export type Companies = {
  entities: ReferenceEntity[];
  migrations: ReferenceMigration[];
  breakers: ReferenceBreaker[];
};

/** The inventory of the four companies, as research wrote it down. */
export const readCompanies = (file: string): Companies =>
  JSON.parse(readFileSync(file, 'utf8'));
