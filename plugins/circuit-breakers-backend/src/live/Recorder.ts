import type { NewEvent, RecordedTransition } from '../store/BreakerStore';
import type { Taken } from './BreakerRecord';

/** Writes down what is seen here; what other replicas see they write themselves. */
export interface Recorder {
  /** Changes of breakers that a source told of. */
  transitions(source: string, transitions: readonly RecordedTransition[]): void;
  /** What a new reading of a breaker tells of its calls. */
  counted(breakerId: string, taken: Taken): void;
  /** There is something to keep of a source; soon, if it is not only newer. */
  touched(source: string, isNew: boolean): void;
  event(event: NewEvent): void;
}
