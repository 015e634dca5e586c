/** A mail holds `{{link:ID}}` where the sent one had an address with a secret. */
export function hideLinks(text: string, words: string): string {
  return text.replaceAll(/\{\{link:[^}]*\}\}/g, `[${words}]`);
}
