import type { z } from 'zod/v3';

type Zod = typeof z;

/** What names a migration. */
export const migrationInput = (zod: Zod) =>
  zod
    .string()
    .describe(
      'Its reference, such as migration:netflix/netflix-to-cloud, its name, or its title',
    );

/** When. */
export const atInput = (zod: Zod) =>
  zod
    .string()
    .optional()
    .describe(
      'A year, month or day, which means its end, such as 2010-12; without it now',
    );

/** A percentage in words. */
export const inPercent = (value: number | null) =>
  value === null ? 'unknown' : `${value.toFixed(1)} %`;
