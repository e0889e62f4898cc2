export { newestSamples, type Series, seriesOf } from './apiSamples';
export { askPrometheus } from './askPrometheus';
export { isMetricsText, type Sample, samplesOf, valueOf } from './samples';
