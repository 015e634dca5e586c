// Letters as the files that were delivered: to whom, about what, and the personal links in them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Addresses of personal links, each once. */
  readonly links: readonly string[];
}

/** Reads letters that have come into a folder since the last call. */
export function createLetterReader(folder: string): () => readonly Letter[] {
  const seen = new Set<string>();
  return () => {
    const names = listNames(folder).filter((name) => name.endsWith('.eml') && !seen.has(name));
    for (const name of names) seen.add(name);
    return names.map((name) => readLetter(readFileSync(join(folder, name), 'latin1')));
  };
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readLetter(source: string): Letter {
  const head = source.slice(0, source.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  const read = (name: string): string => new RegExp(`^${name}: (.*)$`, 'mi').exec(head)?.[1] ?? '';
  const to = /<([^>]+)>/.exec(read('To'))?.[1] ?? read('To');
  const part = source.search(/^Content-Type: text\/plain/im);
  const begin = source.indexOf('\r\n\r\n', part) + 4;
  const end = source.indexOf('\r\n--', begin);
  const encoding = /^Content-Transfer-Encoding: (.*)$/im.exec(source.slice(part, begin))?.[1] ?? '';
  const text = decode(source.slice(begin, end < 0 ? undefined : end), encoding.trim().toLowerCase());
  const links = [...new Set(text.match(/https?:\/\/\S+\/svara\/[\w-]+/g) ?? [])];
  return { to, subject: read('Subject'), text, links };
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8');
  const plain = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1').toString('utf8');
}
