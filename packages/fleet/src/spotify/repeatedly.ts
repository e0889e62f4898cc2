const EVERY_MS = 250;

/** Does something again and again, never twice at a time; what fails is done the next time. */
export function repeatedly(work: () => Promise<void>): () => void {
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    work()
      .catch(() => undefined)
      .finally(() => (isBusy = false));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
