// Which page an address shows: the same page has many addresses, by group, version, order and choice of columns (decision 0067).

/** What of a query makes another page, by path; `pattern` keeps out what no page has. */
const ownParameters = [
  { path: /^\/(enhet|lan)\/[^/]+$/, names: ['omgang', 'omrade'] },
  { path: /^\/metod$/, names: ['omgang'] },
] as const;

const patterns = { omgang: /^\d{4}$/, omrade: /^[a-z]+$/ } as const;

/** The one address of the page that `address` shows: path and query without the language, as `address` itself. */
export function findMainAddress(address: string): string {
  const { path, query } = splitAddress(address);
  const names = ownParameters.find((own) => own.path.test(path))?.names ?? [];
  const kept = names.flatMap((name) => {
    const value = query.get(name) ?? '';
    return patterns[name].test(value) ? [[name, value]] : [];
  });
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

/** False for what a visitor puts together: the hits of a search, a comparison of units of their own. */
export function isListedPage(address: string): boolean {
  const { path, query } = splitAddress(address);
  return path !== '/sok' && !(path === '/jamfor' && [...query.values()].some((value) => value !== ''));
}

function splitAddress(address: string): { readonly path: string; readonly query: URLSearchParams } {
  const [path = '', query = ''] = address.split('?', 2);
  return { path, query: new URLSearchParams(query) };
}
