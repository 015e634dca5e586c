// What assistive technology needs of a page, as far as it can be told from the markup alone (EN 301 549, chapter 9).

interface PageRule {
  /** In words for the desk. */
  readonly name: string;
  readonly isBroken: (html: string) => boolean;
}

const rules: readonly PageRule[] = [
  { name: 'html lang', isBroken: (html) => !/<html[^>]* lang="[a-z]{2}"/.test(html) },
  { name: 'title', isBroken: (html) => !/<title>[^<]+<\/title>/.test(html) },
  { name: 'main', isBroken: (html) => countOf(html, /<main\b/g) !== 1 },
  { name: 'h1', isBroken: (html) => countOf(html, /<h1\b/g) !== 1 },
  { name: 'h1–h6', isBroken: skipsHeading },
  { name: 'id', isBroken: repeatsId },
  {
    name: 'table caption',
    isBroken: (html) => countOf(html, /<table\b/g) !== countOf(html, /<table\b[^>]*>\s*<caption\b/g),
  },
  { name: 'th scope', isBroken: (html) => /<th(?![^>]* scope=)[ >]/.test(html) },
  { name: 'img alt', isBroken: (html) => /<img(?![^>]* alt=)[ >]/.test(html) },
  { name: 'a', isBroken: hasLinkWithoutWords },
];

/** Names of the rules that a page breaks. */
export function findPageFaults(html: string): readonly string[] {
  return rules.filter(({ isBroken }) => isBroken(html)).map(({ name }) => name);
}

function countOf(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length;
}

/** A heading may be one level below the one before, never two. */
function skipsHeading(html: string): boolean {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1 && index > 0);
}

function repeatsId(html: string): boolean {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  return new Set(ids).size !== ids.length;
}

function hasLinkWithoutWords(html: string): boolean {
  return [...html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].some(([, attributes = '', content = '']) => {
    const words = content.replace(/<[^>]*>/g, '').trim();
    return words === '' && !/aria-label(ledby)?="[^"]+"/.test(attributes + content);
  });
}
