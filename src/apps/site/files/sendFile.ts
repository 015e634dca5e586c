// A file that never changes as an answer: whole, a piece of it, or the word that the reader has it.

import type { Context } from 'hono';
import type { OpenedFile } from '../../../stages/publication/index.ts';
import { parseRange } from './parseRange.ts';

/** Of releases whose manifest does not say (formats 1 and 2). */
const fileTypes: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The file, a piece of it, or 304 to a reader who has it: its hash is its tag. */
export function sendFile(context: Context, file: OpenedFile, path: string): Response {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
  const tag = `"${file.sha256}"`;
  const isText = extension === 'json' || extension === 'jsonstat';
  const headers: Record<string, string> = {
    'content-type': file.mediaType ?? fileTypes[extension] ?? 'application/octet-stream',
    'content-disposition': `${isText ? 'inline' : 'attachment'}; filename="${name}"`,
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    etag: tag,
  };
  if (hasTag(context.req.header('if-none-match'), tag)) return context.body(null, 304, headers);
  const isBodyWanted = context.req.method !== 'HEAD';
  const condition = context.req.header('if-range');
  const asked = condition === undefined || condition === tag ? context.req.header('range') : undefined;
  const range = parseRange(asked, file.bytes);
  if (range === 'unsatisfiable') {
    return context.body(null, 416, { ...headers, 'content-range': `bytes */${file.bytes}` });
  }
  if (range !== undefined) {
    headers['content-range'] = `bytes ${range.start}-${range.end}/${file.bytes}`;
    headers['content-length'] = String(range.end - range.start + 1);
    return new Response(isBodyWanted ? file.stream(range) : null, { status: 206, headers });
  }
  headers['content-length'] = String(file.bytes);
  return new Response(isBodyWanted ? file.stream() : null, { headers });
}

function hasTag(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag) === true;
}
