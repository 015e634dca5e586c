// What the feed tells of known faults: that one is found, and how it ended.

import { escapeXml } from '../../../products/officeFile/index.ts';
import { nameArea } from '../../../products/table/index.ts';
import type { FaultNotice, ReleaseReader } from '../../../stages/publication/index.ts';
import { faultTexts } from '../../../ui/FaultNotice.tsx';
import { formatDate } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { buildFaultId } from '../frame/FaultNotices.tsx';

/** Something to tell of: a release, or what became known of one. `version` decides between what came at once. */
export interface FeedNews {
  readonly time: string;
  readonly version: number;
  /** The entry; `url`: address of the server. */
  readonly render: (url: string, language: Language) => string | Promise<string>;
}

/** An entry for each notice, and one more for its end: readers of feeds do not look at an entry again. */
export async function listFaultNews(releases: ReleaseReader): Promise<readonly FeedNews[]> {
  const { notices } = await releases.listFaults();
  return notices.flatMap((notice): FeedNews[] => {
    const { time, end, fromVersion } = notice;
    const found: FeedNews = {
      ...{ time, version: fromVersion },
      render: (url, language) => renderFault(releases, notice, { url, language, isEnd: false }),
    };
    if (end === undefined) return [found];
    const render: FeedNews['render'] = (url, language) => renderFault(releases, notice, { url, language, isEnd: true });
    return [{ time: end.time, version: fromVersion, render }, found];
  });
}

interface Told {
  readonly url: string;
  readonly language: Language;
  readonly isEnd: boolean;
}

async function renderFault(
  releases: ReleaseReader,
  notice: FaultNotice,
  { url, language, isEnd }: Told,
): Promise<string> {
  const words = faultTexts[language];
  const { round, area, end } = notice;
  const summary = await releases.summarize(round, area);
  const name = summary === undefined ? area : nameArea(summary, language);
  const page = `${url}${language === 'en' ? '/en' : ''}/metod?omgang=${round}#${buildFaultId(notice)}`;
  const told = readText(notice.text, language);
  const concerns = words.concerns(`${name} ${round}`, notice.columns.join(', '), notice.units.join(', '));
  return `<entry>
<id>${escapeXml(`${url}/${round}/${area}#${isEnd ? 'slut-' : ''}${buildFaultId(notice)}`)}</id>
<title>${escapeXml(describeTitle(notice, name, { language, isEnd }))}</title>
<updated>${new Date(isEnd && end !== undefined ? end.time : notice.time).toISOString()}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
<summary>${escapeXml([told, concerns, ...describeEnd(notice, { language, isEnd })].join(' '))}</summary>
</entry>`;
}

function describeTitle({ round, end }: FaultNotice, area: string, { language, isEnd }: Omit<Told, 'url'>): string {
  const words = faultTexts[language].feed;
  if (!isEnd || end === undefined) return words.found(area, round);
  return end.kind === 'corrected' ? words.corrected(area, round, end.version) : words.noFault(area, round);
}

function describeEnd({ end }: FaultNotice, { language, isEnd }: Omit<Told, 'url'>): readonly string[] {
  const words = faultTexts[language];
  if (!isEnd || end === undefined) return [];
  const day = formatDate(end.time, language);
  return [end.kind === 'corrected' ? words.corrected(end.version, day) : words.noFault(day)];
}
