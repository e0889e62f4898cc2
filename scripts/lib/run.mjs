import { spawn } from 'node:child_process';
import { failureFrom } from './failure.mjs';
import { ROOT } from './paths.mjs';

/** A backend that waits for open connections is not waited for longer than this. */
const STOP_WITHIN_MS = 4000;

const children = new Set();

const stop = (child, signal) => {
  try {
    // The whole group, so that what a tool has started ends with it.
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
};

/** Starts a command in a process group of its own; Ctrl-C ends it and all that it started. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    detached: true,
    stdio: 'inherit',
    ...options,
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Ends every command that `start` began; resolves when they are gone. */
export async function stopAll(signal = 'SIGTERM') {
  const gone = [...children].map(
    child =>
      new Promise(resolve => {
        child.once('exit', resolve);
        stop(child, signal);
        setTimeout(() => stop(child, 'SIGKILL'), STOP_WITHIN_MS).unref();
      }),
  );
  await Promise.all(gone);
}

/** Runs a command to its end; its output is shown only when it fails. */
export function quietly(step, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.once('error', error => reject(failureFrom(step, String(error))));
    child.once('close', code =>
      code === 0 ? resolve(output) : reject(failureFrom(step, output)),
    );
  });
}

/** Runs a command to its end with its output on the terminal; resolves to its exit code. */
export function loudly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}
