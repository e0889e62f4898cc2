import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { joined } from '../derived/words';

const NEEDED = [
  { name: 'docs', key: 'backstage.io/techdocs-ref', value: 'dir:.' },
  {
    name: 'template',
    key: 'backstage.io/source-template',
    value: 'template:default/<its template>',
  },
];

/** DOM-10 */
export const hasTemplateAndDocs: Check = {
  id: 'DOM-10',
  track: 'domain',
  level: 'bronze',
  title: 'has docs, and comes from a template',
  why: 'A service made from the common template can be operated by whoever knows another one; its docs say the rest.',
  source: 'chapter S1',
  remediation:
    'Write the docs beside the code (backstage.io/techdocs-ref), and record the template that it was made from (backstage.io/source-template).',
  appliesTo: 'services and gateways in production',
  looksAt: isProductionService,
  judge: ({ entity: { annotations = {} } }) => {
    const missing = NEEDED.filter(({ key }) => !annotations[key]?.trim());
    const evidence = NEEDED.filter(each => !missing.includes(each)).map(
      ({ name, key }) => ({ text: `${name}: ${annotations[key]}` }),
    );
    if (missing.length === 0)
      return pass('docs and template are recorded', { evidence });
    const message = `${NEEDED.length - missing.length} of ${NEEDED.length} recorded; no ${joined(missing.map(({ name }) => name))}`;
    return fail(message, {
      evidence,
      patch: [
        'metadata:',
        '  annotations:',
        ...missing.map(({ key, value }) => `    ${key}: ${value}`),
        '',
      ].join('\n'),
    });
  },
};
