import { Agent, get } from 'node:http';

const CALLERS = 50;
const SECONDS = 8;

/** One answer over HTTP: how long it took, and what came. */
export const ask = (url, options) =>
  new Promise((resolve, reject) => {
    const begin = performance.now();
    get(url, options, response => {
      let bytes = 0;
      response.on('data', chunk => (bytes += chunk.length));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          took: performance.now() - begin,
          bytes,
          status: response.statusCode,
          etag: response.headers.etag,
        }),
      );
    }).once('error', reject);
  });

/** Milliseconds of the 95th of 100 answers when 50 callers ask again as soon as they are answered. */
export async function callers(url, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  const until = performance.now() + SECONDS * 1000;
  const times = [];
  const caller = async () => {
    while (performance.now() < until)
      times.push((await ask(url, { headers, agent })).took);
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  agent.destroy();
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)];
}
