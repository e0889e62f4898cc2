export { type Evidence, EvidenceList } from './EvidenceList';
