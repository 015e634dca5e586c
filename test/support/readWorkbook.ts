// A workbook taken apart by a reader that is not ours, and its parts as they lie in the file.

import { unzipSync } from 'fflate';
import { readXlsx, type Workbook } from 'hucre';

export interface ReadWorkbook {
  readonly book: Workbook;
  /** XML of a part of the file, such as `xl/workbook.xml`. Throws Error when there is none. */
  readonly getPart: (path: string) => string;
  readonly paths: readonly string[];
}

export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const parts = unzipSync(bytes);
  return {
    book: await readXlsx(bytes, { readStyles: true }),
    getPart(path) {
      const part = parts[path];
      if (part === undefined) throw new Error(`The workbook has no part ${path}`);
      return new TextDecoder().decode(part);
    },
    paths: Object.keys(parts),
  };
}
