export { PassedCard } from './PassedCard';
export { PassedChart, type PassedPoint } from './PassedChart';
