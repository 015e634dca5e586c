// From bytes to text: what is not text is recognised, and lines that are not UTF-8 are known by their number.

/** Text of a file; what could not be decoded stands as U+FFFD, on the lines (from 1) in `invalidLines`. */
export interface DecodedText {
  readonly text: string;
  readonly invalidLines: ReadonlySet<number>;
}

/** Decodes UTF-8; a byte order mark is dropped. Lines end in LF, CRLF or CR. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), invalidLines: new Set() };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('utf-8').decode(bytes), invalidLines: findInvalidLines(bytes) };
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function findInvalidLines(bytes: Uint8Array): ReadonlySet<number> {
  const invalid = new Set<number>();
  let start = 0;
  let line = 1;
  for (let index = 0; index <= bytes.length; index += 1) {
    const byte = bytes[index];
    if (index < bytes.length && byte !== lineFeed && byte !== carriageReturn) continue;
    if (!isUtf8(bytes.subarray(start, index))) invalid.add(line);
    if (byte === carriageReturn && bytes[index + 1] === lineFeed) index += 1;
    start = index + 1;
    line += 1;
  }
  return invalid;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}

const longestFirstLine = 4096;

/** `binary` or `utf16` when the first line shows that the file is no UTF-8 text; undefined when it may be. */
export function findForeignFormat(bytes: Uint8Array): 'binary' | 'utf16' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf16';
  // Zip, and with it Excel's workbooks.
  if (first === 0x50 && second === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'binary';
  let firstLine = bytes.subarray(0, longestFirstLine);
  const end = firstLine.findIndex((byte) => byte === lineFeed || byte === carriageReturn);
  if (end >= 0) firstLine = firstLine.subarray(0, end);
  const nulCount = firstLine.filter((byte) => byte === 0).length;
  if (nulCount > 0 && nulCount >= Math.floor(firstLine.length / 2)) return 'utf16';
  return firstLine.some(isControlByte) ? 'binary' : undefined;
}

function isControlByte(byte: number): boolean {
  const tab = 9;
  return byte < 0x20 && byte !== tab;
}
