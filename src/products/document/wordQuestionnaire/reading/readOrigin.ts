// What a file says that it was made from: its hidden part, or the document's own properties where that is lost.

import type { WordMark } from '../controls.ts';
import { hiddenNamespace, originProperties, type WordMemory, type WordOrigin } from '../hiddenPart.ts';
import type { WordFile } from './openWordFile.ts';
import { scanXml } from './scanXml.ts';

/** The hidden part; undefined where no part of the file is it. */
export function readHiddenPart(file: WordFile): WordMemory | undefined {
  for (const part of file.hidden) {
    const memory = parseHiddenPart(part);
    if (memory !== undefined) return memory;
  }
  return undefined;
}

function parseHiddenPart(xml: Uint8Array): WordMemory | undefined {
  let origin: WordOrigin | undefined;
  const marks: WordMark[] = [];
  const paragraphs: string[] = [];
  const original = new Map<string, string>();
  const fault = scanXml(xml, {
    open(name, namespace, attribute) {
      if (namespace !== hiddenNamespace) return;
      const read = (attributeName: string) => attribute(attributeName) ?? '';
      if (name === 'questionnaire') {
        origin = {
          round: read('round'),
          part: read('part'),
          unit: read('unit'),
          definitions: read('definitions'),
        };
      }
      if (name === 'field' || name === 'question') {
        marks.push({ bookmark: read('mark'), kind: name, name: read('name') });
      }
      if (name === 'paragraph') paragraphs.push(read('sum'));
      if (name === 'original') original.set(read('name'), parseOriginal(read('value')));
    },
  });
  return fault === undefined && origin !== undefined
    ? { ...(origin as WordOrigin), marks, paragraphs, original }
    : undefined;
}

/** A value that somebody has meddled with counts as none. */
function parseOriginal(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

/** What the document's own properties say; undefined where they say nothing of it. */
export function readOriginProperties(file: WordFile): WordOrigin | undefined {
  if (file.customProperties === undefined) return undefined;
  const values = new Map<string, string>();
  let name = '';
  const fault = scanXml(file.customProperties, {
    open(element, _, attribute) {
      if (element === 'property') name = attribute('name') ?? '';
    },
    close(element) {
      if (element === 'property') name = '';
    },
    text(text) {
      values.set(name, (values.get(name) ?? '') + text);
    },
  });
  const round = values.get(originProperties.round);
  const part = values.get(originProperties.part);
  if (fault !== undefined || round === undefined || part === undefined) return undefined;
  return {
    round,
    part,
    unit: values.get(originProperties.unit) ?? '',
    definitions: values.get(originProperties.definitions) ?? '',
  };
}
