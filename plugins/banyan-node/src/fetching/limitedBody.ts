import type { Response } from 'undici';
import type { Deadline } from './Deadline';
import { fetchProblem } from './fetchProblem';
import type { SourceResponse } from './SourceContext';

export type BodyLimits = {
  /** Where it comes from, for people. */
  where: string;
  /** Bytes, after decompression. */
  largestAnswer: number;
  /** Of the configuration, where the limit stands. */
  section: string;
  /** How long a stream may send nothing. */
  silenceMs: number;
  deadline: Deadline;
};

/** The body of an answer: whole up to a size and in time, or in pieces for as long as some come. */
export function limitedBody(
  response: Response,
  limits: BodyLimits,
): SourceResponse {
  return {
    headers: new Headers([...response.headers]),
    text: () => wholeText(response, limits),
    pieces: () => pieces(response, limits),
  };
}

async function wholeText(
  response: Response,
  { where, largestAnswer, section, deadline }: BodyLimits,
): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  const tooLarge = () =>
    new Error(
      `${where} answers with more than ${largestAnswer} bytes: raise ${section}.largestAnswer, or ask it for less`,
    );
  try {
    if (Number(response.headers.get('content-length')) > largestAnswer) {
      await response.body?.cancel();
      throw tooLarge();
    }
    for await (const chunk of chunks(response, where)) {
      size += chunk.byteLength;
      if (size > largestAnswer) throw tooLarge();
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  } finally {
    deadline.done();
  }
}

async function* pieces(
  response: Response,
  { where, silenceMs, deadline }: BodyLimits,
): AsyncIterable<string> {
  const decoder = new TextDecoder();
  const listen = () =>
    deadline.set(
      silenceMs,
      `${where} has sent nothing for ${silenceMs / 1000} s: does it still run?`,
    );
  try {
    listen();
    for await (const chunk of chunks(response, where)) {
      deadline.pause();
      yield decoder.decode(chunk, { stream: true });
      listen();
    }
  } catch (error) {
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  } finally {
    deadline.done();
  }
}

/** What arrives; ending early closes the connection. */
async function* chunks(
  response: Response,
  where: string,
): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of response.body ?? []) yield chunk;
  } catch (error) {
    throw fetchProblem(where, error);
  }
}
