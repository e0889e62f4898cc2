import type { Check } from '../../check';
import { migrationCheck } from './migrationCheck';

/** The checks of the track Migration: those of core/migration, as scorecards ask for them. */
export const migrationTrackChecks: readonly Check[] = [
  migrationCheck('MIG-01', {
    title: 'is no big bang',
    source: 'chapter S1',
  }),
  migrationCheck('MIG-02', {
    title: 'has a facade before old and new',
    source: 'chapter S1',
  }),
  migrationCheck('MIG-03', {
    title: 'started with something that is not critical',
    source: 'chapter S0',
  }),
  migrationCheck('MIG-04', {
    title: 'still moves',
    source: 'chapter S0',
  }),
  migrationCheck('MIG-05', {
    title: 'explains every step back',
    source: 'chapter S0',
  }),
  migrationCheck('MIG-06', {
    title: 'compares old and new before most of the traffic moves',
    source: 'chapter S1, U2, P4',
  }),
  migrationCheck('MIG-07', {
    title: 'has a stop rule, and keeps it',
    source: 'chapter S0',
  }),
  migrationCheck('MIG-08', {
    title: 'takes a believable time',
    source: 'chapter S0',
  }),
  migrationCheck('MIG-09', {
    title: 'really retires what it replaces',
    source: 'chapter S0',
  }),
  migrationCheck('MIG-10', {
    title: 'goes no faster than its teams can follow',
    source: 'chapter S1',
  }),
  migrationCheck('MIG-11', {
    title: 'built its platform first',
    source: 'chapter S0',
  }),
];
