// A mail's text as simple HTML: the same words, no pictures, no colours, addresses written out as links.

/** Small enough that the longest letter fits a printed page. */
const bodyFont = '14px/1.35 sans-serif';
const margin = 'margin: 0 0 0.6em';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Paragraphs by empty lines; lines that begin with `– ` are a list; an address is a link on itself. */
export function renderMailHtml(text: string, language: string, subject: string): string {
  const paragraphs = text.split(/\n{2,}/).map(renderParagraph);
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${writeSafely(subject)}</title></head>`,
    `<body style="font: ${bodyFont}; max-width: 46em">`,
    ...paragraphs,
    '</body></html>',
    '',
  ].join('\n');
}

function renderParagraph(paragraph: string): string {
  const lines = paragraph.split('\n');
  const words = lines.filter((line) => !isItem(line));
  const items = lines.filter(isItem).map((line) => `<li>${linkAddresses(line.slice(2))}</li>`);
  const before = words.length === 0 ? '' : `<p style="${margin}">${words.map(linkAddresses).join('<br>')}</p>`;
  return items.length === 0
    ? before
    : `${before}${before === '' ? '' : '\n'}<ul style="${margin}">${items.join('')}</ul>`;
}

function isItem(line: string): boolean {
  return line.startsWith('– ');
}

function linkAddresses(line: string): string {
  const parts = line.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)”])/);
  return parts
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${writeSafely(part)}">${writeSafely(part)}</a>` : writeSafely(part),
    )
    .join('');
}

function writeSafely(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
