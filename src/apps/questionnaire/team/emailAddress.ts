import { isMailAddress } from '../../../stages/collection/index.ts';

/** An address without the blanks around it, or undefined. */
export function parseEmail(text: string): string | undefined {
  const address = text.trim();
  return isMailAddress(address) ? address : undefined;
}

/** Addresses on lines of their own, or parted by comma or semicolon; what is no address comes in `wrong`. */
export function parseEmails(text: string): { readonly emails: readonly string[]; readonly wrong: readonly string[] } {
  const written = text.split(/[\n,;]+/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  const emails = written.flatMap((part) => parseEmail(part) ?? []);
  const isFirst = (email: string, index: number) =>
    emails.findIndex((other) => other.toLowerCase() === email.toLowerCase()) === index;
  return { emails: emails.filter(isFirst), wrong: written.filter((part) => parseEmail(part) === undefined) };
}
