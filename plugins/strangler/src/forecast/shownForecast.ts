import type {
  ForecastResponse,
  MigrationForecast,
} from '@banyan/backstage-plugin-banyan-common';

/** In the place of a forecast that nobody made. */
const NONE: MigrationForecast = {
  id: 'last-12',
  title: 'Last 12 months, at random',
  verdict: 'too-little',
  p50: null,
  p85: null,
  p95: null,
  message: 'Too little is known to say when it ends',
  runs: 0,
  seed: 0,
  throughput: [],
  remaining: 0,
  assumptions: [],
  fan: [],
  ends: [],
};

/** The forecast that somebody chose, else the first one. */
export const shownForecast = (
  { forecasts }: Pick<ForecastResponse, 'forecasts'>,
  id: string | undefined,
): MigrationForecast =>
  forecasts.find(forecast => forecast.id === id) ?? forecasts.at(0) ?? NONE;
