// The last points of the checklist, which need the pages themselves: do their links lead somewhere, and can assistive
// technology find its way.

import type { ReleaseData } from '../../stages/publication/index.ts';
import type { DeskPoint } from '../desk/releasing/deskPoint.ts';
import { findPageFaults } from './findPageFaults.ts';

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** Links of one kind that are tried: pages of units are all made by the same code. */
const triedOfKind = 3;
const longestList = 5;

/** Fetches the pages of the area in both languages, and where they lead. */
export async function checkFrozenPages(data: ReleaseData, fetchPage: Fetch): Promise<readonly DeskPoint[]> {
  const area = `/${data.round}/${data.area}`;
  const paths = [area, ...data.columns.map(({ code }) => `${area}/${code}`), `/en${area}`];
  const faults: string[] = [];
  const links = new Set<string>(paths);
  for (const path of paths) {
    const answer = await fetchPage(path);
    const html = await answer.text();
    if (answer.status !== 200) faults.push(`${path}: ${answer.status}`);
    else faults.push(...findPageFaults(html).map((fault) => `${path}: ${fault}`));
    for (const link of listLinks(html)) links.add(link);
  }
  const tried = chooseLinks([...links], area);
  const broken: string[] = [];
  for (const link of tried) {
    const { status, body } = await fetchPage(link, { method: 'HEAD' });
    await body?.cancel();
    if (status >= 400) broken.push(link);
  }
  return [
    buildPoint('LINKS_WHOLE', broken, { count: tried.length, addresses: shorten(broken) }),
    buildPoint('PAGES_ACCESSIBLE', faults, { count: paths.length, faults: shorten(faults) }),
  ];
}

/** Addresses on the site itself, without their queries; the API and the desk have no edition. */
function listLinks(html: string): readonly string[] {
  return [...html.matchAll(/ href="(\/[^"?#]*)/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/^\/(assets|favicon|api|desk)\b|^\/\//.test(path));
}

/** Everything of the area, and some of each other kind of page. */
function chooseLinks(links: readonly string[], area: string): readonly string[] {
  const counts = new Map<string, number>();
  return links.filter((link) => {
    if (link.startsWith(area) || link.startsWith(`/en${area}`)) return true;
    const kind = link.replace(/^\/en\b/, '').split('/')[1] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= triedOfKind;
  });
}

function buildPoint(code: string, faults: readonly string[], values: DeskPoint['values']): DeskPoint {
  return { code, outcome: faults.length === 0 ? 'ok' : 'error', values };
}

function shorten(faults: readonly string[]): string {
  const shown = faults.slice(0, longestList).join('; ');
  return faults.length > longestList ? `${shown} …` : shown;
}
