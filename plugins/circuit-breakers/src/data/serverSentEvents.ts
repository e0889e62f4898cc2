import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** What a chunk of the body held; a comment keeps the line open and says nothing. */
export type Heard = EventSourceMessage | 'comment';

const withDeadline = async <T>(promise: Promise<T>, ms: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Nothing was heard for ${ms / 1000} s`)),
      ms,
    );
  });
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer));
};

/**
 * The server-sent events of a body, as they come; throws when nothing, not even a comment, comes
 * for `silenceMs`: a proxy may hold a dead line open for ever.
 */
export async function* serverSentEvents(
  body: ReadableStream<Uint8Array>,
  { silenceMs }: { silenceMs: number },
): AsyncGenerator<Heard> {
  const heard: Heard[] = [];
  const parser = createParser({
    onEvent: event => heard.push(event),
    onComment: () => heard.push('comment'),
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await withDeadline(reader.read(), silenceMs);
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* heard.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
