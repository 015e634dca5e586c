/** A path within the desk to go on to after signing in; '' for its first page. Anything else than a plain path is not believed. */
export function readReturnPath(text: string | undefined): string {
  return text !== undefined && /^\/\d{4}(\/[a-z0-9-]+)*$/.test(text) ? text : '';
}
