/**
 * Lets the scorecards backend read the facts of community tech-insights.
 *
 * @packageDocumentation
 */

export { scorecardsModuleTechInsights as default } from './module';
