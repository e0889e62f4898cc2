/** A callee answered with an error, or not at all; `status` is 0 when there was no answer. @public */
export class CallFailed extends Error {
  readonly status: number;

  constructor(callee: string, status: number, reason: string) {
    super(
      status
        ? `${callee} answered with ${status}: ${reason}`
        : `${callee} did not answer: ${reason}`,
    );
    this.name = 'CallFailed';
    this.status = status;
  }

  /** The caller has asked for something wrong: that says nothing of the health of the callee. */
  get isCallersFault() {
    return this.status >= 400 && this.status < 500;
  }
}
