/** An unexpected fault of a request or of background work: told on standard error, with its stack. */
export function reportError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
