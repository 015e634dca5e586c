/** What canonical JSON can hold; undefined is left to the caller, so that it can never be lost by accident. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * JSON in one possible spelling: keys sorted by UTF-16 code unit, no spaces, text made well-formed Unicode.
 * The same value gives the same bytes everywhere, so a hash of it can be checked by anybody.
 */
export function renderCanonicalJson(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(renderCanonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${renderCanonicalJson(key)}:${renderCanonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
