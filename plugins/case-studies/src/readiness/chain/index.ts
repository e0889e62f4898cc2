export { ChainCard } from './ChainCard';
