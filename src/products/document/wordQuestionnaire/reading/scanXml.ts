// Reads XML of somebody else's making: no entities but the five of XML itself, no document type, no endless depth.

import { SaxesParser, type SaxesTagNS } from 'saxes';

/** `entities`: it declares a document type, where entities hide; `tooDeep`: nested beyond reason; `broken`: not XML. */
export type XmlFault = 'entities' | 'tooDeep' | 'broken';

/** Called in the order of the document; text may come in pieces. */
export interface XmlListener {
  /** Local name without prefix, and its namespace. */
  open?(name: string, namespace: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Deepest nesting that is read: a questionnaire has some fifteen levels. */
const deepest = 200;

class XmlRefusal extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Hands the file's content to the listener in order; undefined when it was read to its end. */
export function scanXml(bytes: Uint8Array | string, listener: XmlListener): XmlFault | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => {
    throw new XmlRefusal('broken');
  });
  parser.on('doctype', () => {
    throw new XmlRefusal('entities');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth++;
    if (depth > deepest) throw new XmlRefusal('tooDeep');
    listener.open?.(tag.local, tag.uri, (name) => findAttribute(tag, name));
  });
  parser.on('closetag', (tag: SaxesTagNS) => {
    depth--;
    listener.close?.(tag.local);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  try {
    parser.write(typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
    return undefined;
  } catch (error) {
    if (error instanceof XmlRefusal) return error.fault;
    // Bytes that are no UTF-8.
    if (error instanceof TypeError) return 'broken';
    throw error;
  }
}

function findAttribute(tag: SaxesTagNS, name: string): string | undefined {
  return Object.values(tag.attributes).find(({ local }) => local === name)?.value;
}
