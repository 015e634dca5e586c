// Takes the parts that are read out of a Word file, within limits: a small file may claim to hold a world.

import { unzipSync } from 'fflate';
import { scanXml, type XmlFault } from './scanXml.ts';

/** Largest file that is opened, most entries in it, and most bytes that its parts may hold. */
export const wordFileLimits = { bytes: 5 * 1024 * 1024, entries: 400, partBytes: 16 * 1024 * 1024 } as const;

/** `tooLarge`: above one of `wordFileLimits`, whatever the file claims. */
export type WordFileFault = 'notWord' | 'tooLarge' | XmlFault;

/** Parts as bytes of XML, not yet trusted. */
export interface WordFile {
  readonly document: Uint8Array;
  /** Parts that programs keep as they were: one of them may be ours. */
  readonly hidden: readonly Uint8Array[];
  readonly customProperties: Uint8Array | undefined;
}

class WordFileRefusal extends Error {
  readonly fault: WordFileFault;
  constructor(fault: WordFileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** The parts of the file, or why it is not opened. */
export function openWordFile(bytes: Uint8Array): WordFile | WordFileFault {
  if (bytes.length > wordFileLimits.bytes) return 'tooLarge';
  try {
    const parts = unzip(bytes);
    const document = parts.get(findDocumentPath(parts));
    if (document === undefined) return 'notWord';
    const hidden = [...parts].filter(([path]) => path.startsWith('customXml/')).map(([, part]) => part);
    return { document, hidden, customProperties: parts.get('docProps/custom.xml') };
  } catch (error) {
    if (error instanceof WordFileRefusal) return error.fault;
    // Whatever the zip library stumbles on in a file of somebody else's is a file that cannot be read.
    if (error instanceof Error) return 'notWord';
    throw error;
  }
}

const readParts = /^(?:_rels\/\.rels|word\/[^/]+\.xml|customXml\/item\d+\.xml|docProps\/custom\.xml)$/;

function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const seen = new Set<string>();
  let entries = 0;
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries++;
      if (entries > wordFileLimits.entries) throw new WordFileRefusal('tooLarge');
      if (!readParts.test(name)) return false;
      // Two parts of one name: which of them a program shows is chance.
      if (seen.has(name)) throw new WordFileRefusal('notWord');
      seen.add(name);
      // The library gives each part the room that the file says it needs and no more, so that the claim is the limit.
      total += originalSize;
      if (total > wordFileLimits.partBytes) throw new WordFileRefusal('tooLarge');
      return true;
    },
  });
  return new Map(Object.entries(files));
}

const officeDocument = /\/relationships\/officeDocument$/;

/** Where the text lies: some programs name it `word/document2.xml`. */
function findDocumentPath(parts: ReadonlyMap<string, Uint8Array>): string {
  const relations = parts.get('_rels/.rels');
  if (relations === undefined) throw new WordFileRefusal('notWord');
  let path = '';
  const fault = scanXml(relations, {
    open(name, _, attribute) {
      if (name === 'Relationship' && officeDocument.test(attribute('Type') ?? '')) path = attribute('Target') ?? '';
    },
  });
  if (fault !== undefined) throw new WordFileRefusal(fault);
  return path.replace(/^\//, '');
}
