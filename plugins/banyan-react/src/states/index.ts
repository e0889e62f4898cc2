export { Answered } from './Answered';
export { EmptyState } from './EmptyState';
export { ErrorState } from './ErrorState';
export { HowComputed } from './HowComputed';
export { LoadingState } from './LoadingState';
export { StaleBanner } from './StaleBanner';
