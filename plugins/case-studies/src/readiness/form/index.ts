export { ReadinessFormCard } from './ReadinessFormCard';
