/** Codes of errors, and what to do about them. */
const ADVICE = new Map<string, string>([
  [
    'ECONNREFUSED',
    'refused the connection: is it running, and is the port right?',
  ],
  [
    'ECONNRESET',
    'closed the connection: it may be restarting, or expect https',
  ],
  [
    'UND_ERR_SOCKET',
    'closed the connection before its answer was complete: it may be restarting',
  ],
  [
    'EPIPE',
    'closed the connection in the middle of the question: it may be restarting',
  ],
  ['EHOSTUNREACH', 'cannot be reached: no route leads to that host'],
  ['ENETUNREACH', 'cannot be reached: no route leads to that network'],
  [
    'ETIMEDOUT',
    'does not take connections: is the host right, and does a firewall stand between?',
  ],
  [
    'UND_ERR_CONNECT_TIMEOUT',
    'does not take connections: is the host right, and does a firewall stand between?',
  ],
  ['ENOTFOUND', 'has a host name that does not exist: is it written right?'],
  [
    'EAI_AGAIN',
    'has a host name that cannot be resolved right now: is the name server well?',
  ],
  [
    'BANYAN_ADDRESS_REFUSED',
    'leads to an address of a private network or of this machine, which is not allowed for a name: add privateAddresses: true to its entry in the configured list of allowed hosts, if it should be read',
  ],
  ['UND_ERR_HEADERS_OVERFLOW', 'answers with headers that are too long'],
  ['UND_ERR_RESPONSE_EXCEEDED_SIZE', 'answers with more than is allowed'],
  ['EPROTO', 'does not speak TLS: is it http rather than https?'],
  [
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'does not speak TLS: is it http rather than https?',
  ],
  [
    'ERR_SSL_PACKET_LENGTH_TOO_LONG',
    'does not speak TLS: is it http rather than https?',
  ],
  ['CERT_HAS_EXPIRED', 'has a certificate that has expired: renew it'],
  [
    'CERT_NOT_YET_VALID',
    'has a certificate that is not valid yet: compare the clocks',
  ],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'has a certificate for another name: write the name that it is for',
  ],
]);

const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_UNTRUSTED/;

/** What went wrong with an address, where, and how to mend it: a sentence without secrets. */
export function fetchProblem(where: string, error: unknown): Error {
  const codes = codesOf(error);
  const advice = codes.map(code => ADVICE.get(code)).find(Boolean);
  if (advice) return new Error(`${where} ${advice}`);
  if (codes.some(code => UNTRUSTED.test(code))) {
    return new Error(
      `${where} has a certificate that Banyan does not trust: name its authority in NODE_EXTRA_CA_CERTS`,
    );
  }
  if (codes.some(code => code.startsWith('HPE_'))) {
    return new Error(`${where} does not answer in HTTP: is the port right?`);
  }
  if (codes.some(code => /^(Z_|ERR_BROTLI|ERR_ZSTD)/.test(code))) {
    return new Error(`${where} answers with damaged compression`);
  }
  const code = codes.find(each => /^[A-Z_\d]+$/.test(each));
  return new Error(`${where} cannot be read${code ? ` (${code})` : ''}`);
}

/** The codes of an error and of what caused it, innermost last. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { code, name, cause, errors } = error as Readonly<
    Record<string, unknown>
  >;
  return [
    ...(typeof code === 'string' ? [code] : []),
    // The parser of undici gives no code.
    ...(name === 'HTTPParserError' ? ['HPE_INVALID'] : []),
    ...[cause, ...(Array.isArray(errors) ? errors : [])].flatMap(each =>
      codesOf(each, depth + 1),
    ),
  ];
}
