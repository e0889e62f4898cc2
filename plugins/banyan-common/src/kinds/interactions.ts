import { z } from 'zod';
import { entityRef, oneOf, text } from './fields';

const day = () => z.iso.date({ error: 'a quoted day such as "2026-05-31"' });

/** What a group says of its work with another, after the Team API of Team Topologies. @public */
export const interactionSchema = z.strictObject({
  with: entityRef('a group reference such as group:payments'),
  mode: oneOf(['collaboration', 'x-as-a-service', 'facilitating']),
  purpose: text('what the two teams work on together').optional(),
  started: day().optional(),
  /** Collaborating and facilitating end; x-as-a-service may last. */
  until: day().optional(),
});

/** `spec.interactions` of a Group. @public */
export const interactionsSchema = z.array(interactionSchema, {
  error: 'a list of interactions',
});
