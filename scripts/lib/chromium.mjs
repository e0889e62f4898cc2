import { existsSync } from 'node:fs';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The packed Chromium has no GPU; maps that draw with WebGL need the software renderer.
const SOFTWARE_GL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** How to launch a Chromium: the one of the system, or the one that an npm package holds. */
export async function chromiumLaunch() {
  const system = process.env.BANYAN_CHROMIUM ?? SYSTEM.find(existsSync);
  if (system) return { executablePath: system, args: QUIET };
  const { default: packed } = await import('@sparticuz/chromium');
  return {
    executablePath: await packed.executablePath(),
    args: [...SOFTWARE_GL, ...QUIET],
  };
}
