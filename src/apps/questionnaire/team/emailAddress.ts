const longestAddress = 254;

/** An address as a mail server takes it, or undefined. Plain form only: one @, a domain with a dot, no white space or list signs. */
export function parseEmail(text: string): string | undefined {
  const address = text.trim();
  const isPlain = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/.test(address);
  return isPlain && address.length <= longestAddress ? address : undefined;
}

/** Addresses on lines of their own, or parted by comma or semicolon; what is no address comes in `wrong`. */
export function parseEmails(text: string): { readonly emails: readonly string[]; readonly wrong: readonly string[] } {
  const written = text.split(/[\n,;]+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  const emails = written.flatMap((part) => parseEmail(part) ?? []);
  const isFirst = (email: string, index: number) =>
    emails.findIndex((other) => other.toLowerCase() === email.toLowerCase()) === index;
  return { emails: emails.filter(isFirst), wrong: written.filter((part) => parseEmail(part) === undefined) };
}
