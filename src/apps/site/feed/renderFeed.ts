// The feed of what is new and what was corrected, in Atom 1.0 (RFC 4287).

import { escapeXml } from '../../../products/officeFile/index.ts';
import { nameArea, nameChangedText, nameUnit } from '../../../products/table/index.ts';
import {
  listReleasedAreas,
  type ReleaseChange,
  type ReleaseData,
  type ReleaseManifest,
  type ReleaseReader,
  type ReleaseTextChange,
} from '../../../stages/publication/index.ts';
import { siteFeed as english } from '../../../texts/en/siteFeed.ts';
import { siteFeed as swedish } from '../../../texts/sv/siteFeed.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { type FeedNews, listFaultNews } from './listFaultNews.ts';

/** Entries of the feed, the newest. */
const maxEntries = 60;

/** Changed values written out in an entry; the rest are counted. */
const maxChanges = 20;

/** `url` is the address of the server, `path` that of the feed. */
export async function renderFeed(
  releases: ReleaseReader,
  { url, path, language }: { readonly url: string; readonly path: string; readonly language: Language },
): Promise<string> {
  const words = language === 'en' ? english : swedish;
  const newest = [...(await listReleaseNews(releases)), ...(await listFaultNews(releases))]
    .sort((a, b) => Date.parse(b.time) - Date.parse(a.time) || b.version - a.version)
    .slice(0, maxEntries);
  const entries: string[] = [];
  // One after the other: the data of a release are read only for what it corrected, and need not all be at hand at once.
  for (const news of newest) entries.push(await news.render(url, language));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escapeXml(`${url}${path}`)}</id>
<title>${escapeXml(words.title)}</title>
<subtitle>${escapeXml(words.subtitle)}</subtitle>
<updated>${toInstant(newest[0]?.time ?? '1970-01-01T00:00:00Z')}</updated>
<author><name>${escapeXml(words.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${url}${path}`)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(`${url}${language === 'en' ? '/en' : '/'}`)}"/>
${entries.join('\n')}
</feed>
`;
}

async function listReleaseNews(releases: ReleaseReader): Promise<readonly FeedNews[]> {
  return (await releases.list()).map((manifest) => ({
    time: manifest.time,
    version: manifest.version,
    render: (url, language) => renderEntry(releases, manifest, url, language),
  }));
}

async function renderEntry(
  releases: ReleaseReader,
  manifest: ReleaseManifest,
  url: string,
  language: Language,
): Promise<string> {
  const words = language === 'en' ? english : swedish;
  const { round, area, version, time } = manifest;
  const [held = area] = listReleasedAreas(manifest);
  const summary = await releases.summarize(round, held, version);
  const name = area === 'all' || summary === undefined ? words.allAreas : nameArea(summary, language);
  const title = version === 1 ? words.released(name, round) : words.corrected(name, round, version);
  const page = area === 'all' ? `/#resultat` : `/${round}/${area}?version=${version}`;
  const lines = version === 1 ? [words.firstVersion] : await describeCorrection(releases, manifest, language);
  const address = `${url}/${round}/${area}/v${version}/release.json`;
  return `<entry>
<id>${escapeXml(address)}</id>
<title>${escapeXml(title)}</title>
<updated>${toInstant(time)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(`${url}${language === 'en' ? '/en' : ''}${page}`)}"/>
<link rel="related" type="application/json" href="${escapeXml(address)}"/>
<summary>${escapeXml(lines.join(' '))}</summary>
</entry>`;
}

/** Reason, and what changed value by value. */
async function describeCorrection(
  releases: ReleaseReader,
  manifest: ReleaseManifest,
  language: Language,
): Promise<readonly string[]> {
  const words = language === 'en' ? english : swedish;
  const { round, version } = manifest;
  const loaded = await Promise.all(listReleasedAreas(manifest).map((area) => releases.load(round, area, version)));
  const areas = loaded.filter((data) => data !== undefined);
  const changes = areas.flatMap((data) =>
    data.changes.filter((change) => change.version === version).map((change) => ({ data, change })),
  );
  const texts = areas.flatMap(({ textChanges = [] }) => textChanges.filter((change) => change.version === version));
  const changedTexts = texts.length === 0 ? [] : [describeTexts(texts, language)];
  const told = [...changes.map(({ change }) => change.reason), ...texts.map(({ reason }) => reason)];
  const reasons = [...new Set(told)].filter((reason) => reason !== '');
  if (changes.length === 0) {
    return [words.nothingChanged, ...changedTexts, ...reasons.map((reason) => words.reason(reason))];
  }
  return [
    words.changed(changes.length),
    ...changedTexts,
    ...reasons.map((reason) => words.reason(reason)),
    changes
      .slice(0, maxChanges)
      .map(({ data, change }) =>
        words.change(nameColumn(data, change, language), namePlace(data, change), change.before, change.after),
      )
      .join('; '),
    ...(changes.length > maxChanges ? [words.more(changes.length - maxChanges)] : []),
  ];
}

/** Which texts changed; how they read before and now stands on the page of method and in the files. */
function describeTexts(texts: readonly ReleaseTextChange[], language: Language): string {
  const words = language === 'en' ? english : swedish;
  const names = texts.slice(0, maxChanges).map((change) => {
    const name = nameChangedText(change, language);
    return change.column === undefined ? name : `${change.column} ${name}`;
  });
  const more = texts.length > maxChanges ? [words.moreTexts(texts.length - maxChanges)] : [];
  return words.changedTexts(texts.length, [...names, ...more].join('; '));
}

function nameColumn(data: ReleaseData, { column }: ReleaseChange, language: Language): string {
  const found = data.columns.find(({ code }) => code === column);
  return found === undefined ? column : `${column} ${readText(found.shortName, language)}`;
}

function namePlace(data: ReleaseData, { level, code }: ReleaseChange): string {
  if (level === 'unit') {
    const unit = data.units.find((candidate) => candidate.code === code);
    return unit === undefined ? code : nameUnit(unit);
  }
  return data.groups.find((group) => group.level === level && group.code === code)?.name ?? code;
}

/** RFC 3339, as Atom wants it. */
function toInstant(time: string): string {
  return new Date(time).toISOString();
}
