import { migrationSpecSchema } from '@banyan/backstage-plugin-banyan-common';
import { parseAllDocuments, parse } from 'yaml';
import { metricYaml, RULE_YAML, sourceYaml } from './sourceYaml';

/** The smallest spec that the catalog takes, with what the YAML says. */
const withSpec = (spec: object) =>
  migrationSpecSchema.safeParse({
    owner: 'a-team',
    started: '2026-01',
    capabilities: [{ name: 'web' }],
    ...spec,
  });

describe('the YAML to paste', () => {
  it('names a source and the sides of a capability, whatever it is called', () => {
    const [document] = parseAllDocuments(sourceYaml({ name: "web: 'a'" }));
    const { strangler, spec } = document.toJS();
    expect(strangler.sources[0].id).toBe(spec.capabilities[0].traffic.source);
    expect(spec.capabilities[0].name).toBe("web: 'a'");
    expect(withSpec(spec).success).toBe(true);
  });

  it('has a rule that the catalog takes', () => {
    expect(withSpec(parse(RULE_YAML).spec).success).toBe(true);
  });

  it('keeps the name of the metric, and a limit makes it a rule', () => {
    const { spec } = parse(metricYaml('incidents: # a week'));
    expect(spec.halt).toEqual({
      metric: 'incidents: # a week',
      measure: 'error-rate',
    });
    expect(
      withSpec({ halt: { ...spec.halt, multiplier: 2, baseline: 1 } }).success,
    ).toBe(true);
  });
});
