/** A name that fills three lines of any table. */
export const LONG = `Team ${'of the very long name '.repeat(13)}`.slice(0, 300);

/** A name that is read from right to left. */
export const RIGHT_TO_LEFT = 'فريق الدفع';

/** A name of characters that take two places in a string. */
export const EMOJI = '🚀🦄 Squad';

const group = (
  name: string,
  type: string,
  { title = name, parent }: { title?: string; parent?: string } = {},
) => `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: ${name}
  namespace: odd
  title: ${JSON.stringify(title)}
spec:
  type: ${type}
  children: []
${parent ? `  parent: ${parent}\n` : ''}`;

const component = (
  name: string,
  owner: string,
  { title = name, calls }: { title?: string; calls?: string } = {},
) => `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  namespace: odd
  title: ${JSON.stringify(title)}
spec:
  type: service
  lifecycle: production
  owner: ${owner}
${calls ? `  calls: [{ to: 'component:${calls}', mode: sync, critical: true }]\n` : ''}`;

/** What no one means to write, and somebody does: a cycle of groups, a ghost as owner, names of every kind. */
export const ODD_CATALOG = [
  group('odd', 'organization', { title: 'Odd & Sons <script>' }),
  group('unit', 'org', { parent: 'odd' }),
  group('long', 'team', { title: LONG, parent: 'unit' }),
  group('rtl', 'team', { title: RIGHT_TO_LEFT, parent: 'unit' }),
  group('emoji', 'team', { title: EMOJI, parent: 'unit' }),
  group('round', 'team', { parent: 'about' }),
  group('about', 'team', { parent: 'round' }),
  component('first', 'long', { title: LONG, calls: 'second' }),
  component('second', 'rtl', { title: RIGHT_TO_LEFT, calls: 'third' }),
  component('third', 'emoji', { title: EMOJI, calls: 'first' }),
  component('haunted', 'ghost', { calls: 'third' }),
  component('circular', 'round', { calls: 'haunted' }),
].join('');
