/** Order of codes by byte. Codes are ASCII, for which the order of JavaScript's strings is that of their bytes. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
