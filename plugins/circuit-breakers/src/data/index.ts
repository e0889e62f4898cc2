export { type Answer, asError } from '@banyan/backstage-plugin-banyan-react';
export {
  type BreakersApi,
  breakersApiRef,
  type EventsQuery,
  type StreamMessage,
  type StreamQuery,
} from './breakersApi';
export {
  useBlastRadius,
  useBreaker,
  useCoverage,
  useEvents,
  useFleet,
  useHistory,
  useRecent,
} from './useAnswers';
export { useBreakersClient } from './useBreakersClient';
export { type LiveBreakers, useLiveBreakers } from './useLiveBreakers';
export { useNow } from './useNow';
