// `npm test`: everything that proves the portal, on a machine with Node.js and npm only.
import { main, progress } from './lib/main.mjs';
import { buildFrontend, prepare } from './lib/prepare.mjs';
import { loudly } from './lib/run.mjs';

await main(async () => {
  const tools = await prepare();
  const yarn = (...args) =>
    loudly(tools.node, [tools.yarn, ...args], { env: tools.env });
  const steps = [
    ['checks the code', () => yarn('check')],
    ['runs the unit and integration tests', () => yarn('test:unit')],
    ['builds what the browser tests open', () => buildFrontend(tools)],
    ['runs the browser tests', () => yarn('test:e2e')],
  ];
  for (const [name, step] of steps) {
    progress(name);
    const code = await step();
    if (code) return code;
  }
  progress('all tests have passed');
  return 0;
});
