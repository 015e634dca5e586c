// Addresses as they come from a list: each row checked, nothing guessed.

import type { Frame } from '../../frame/index.ts';
import { type ContactRole, contactRoles } from '../unitLog/model.ts';

/** A row of a list as it was read. */
export interface ContactRow {
  readonly line: number;
  readonly unit: string;
  readonly role: string;
  readonly email: string;
  readonly name: string;
}

/** An address as it shall be. */
export interface WantedContact {
  readonly unit: string;
  readonly role: ContactRole;
  readonly email: string;
  readonly name: string;
}

/** `line` is that of the row in its list; `doubled`: the same unit, role and address stand in an earlier row. */
export interface ContactFault {
  readonly line: number;
  readonly kind: 'unknownUnit' | 'unknownRole' | 'notAddress' | 'nameTooLong' | 'doubled';
  /** What stands in the row. */
  readonly value: string;
}

const longestAddress = 254;
/** Most characters of a person’s name, wherever one is written. */
export const longestPersonName = 200;

/** True for one address as a mail server takes it: plain form only, one @, a domain with a dot, no white space or list signs. */
export function isMailAddress(text: string): boolean {
  const isPlain = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/.test(text);
  return isPlain && text.length <= longestAddress;
}

/** The addresses of the rows, and every fault; a row with a fault gives no address. */
export function checkContactRows(
  rows: readonly ContactRow[],
  frame: Pick<Frame, 'unitsByCode'>,
): { readonly wanted: readonly WantedContact[]; readonly faults: readonly ContactFault[] } {
  const faults: ContactFault[] = [];
  const wanted: WantedContact[] = [];
  const known = new Set<string>();
  for (const { line, ...row } of rows) {
    const [unit, role, email, name] = [row.unit.trim(), row.role.trim(), row.email.trim(), row.name.trim()];
    const add = (kind: ContactFault['kind'], value: string) => faults.push({ line, kind, value });
    const before = faults.length;
    if (!frame.unitsByCode.has(unit)) add('unknownUnit', unit);
    if (!isContactRole(role)) add('unknownRole', role);
    if (!isMailAddress(email)) add('notAddress', email);
    if (name.length > longestPersonName) add('nameTooLong', name);
    const key = `${unit}|${role}|${email.toLowerCase()}`;
    if (known.has(key)) add('doubled', email);
    known.add(key);
    if (faults.length === before && isContactRole(role)) wanted.push({ unit, role, email, name });
  }
  return { wanted, faults };
}

function isContactRole(role: string): role is ContactRole {
  return contactRoles.some((candidate) => candidate === role);
}
