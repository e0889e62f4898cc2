/** Something went wrong that a person can mend; shown without a stack. */
export class Failure extends Error {
  constructor(what, remedy) {
    super(remedy ? `${what}\n  ${remedy}` : what);
    this.name = 'Failure';
  }
}

const CAUSES = [
  [
    /ENOSPC|no space left/i,
    'The disk is full.',
    'Free at least 4 GB, then run the command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|RequestError|self.signed certificate/i,
    'The npm registry cannot be reached.',
    'Check the network and proxy (npm config get registry, HTTPS_PROXY), then run the command again.',
  ],
  [
    /EACCES|EPERM/i,
    'A file may not be written.',
    'Check who owns this folder and its .banyan and node_modules folders.',
  ],
];

/** The failure that the output of a tool speaks of; its last lines are kept. */
export function failureFrom(step, output) {
  const tail = output.trim().split('\n').slice(-15).join('\n  ');
  const known = CAUSES.find(([pattern]) => pattern.test(output));
  if (known)
    return new Failure(
      `${step} failed. ${known[1]}`,
      `${known[2]}\n\n  ${tail}`,
    );
  return new Failure(`${step} failed.`, tail);
}
