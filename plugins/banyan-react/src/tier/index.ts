export { TierBadge } from './TierBadge';
export { TierCounts } from './TierCounts';
