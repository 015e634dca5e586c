// What versions say in other words, text by text.

import { nameChangedText, readChangedText } from '../../../products/table/index.ts';
import type { ReleaseTextChange, TextKind } from '../../../stages/publication/index.ts';
import { cellTexts as english } from '../../../texts/en/cell.ts';
import { cellTexts as swedish } from '../../../texts/sv/cell.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { findSwedish, LocalPhrase, SwedishText } from '../../../ui/LocalText.tsx';
import type { AreaView } from '../frame/areaView.ts';
import { buildColumnAddress, getAreaName } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** All areas of the round; nothing where no version changed a text. */
export interface RevisedTextsProps {
  readonly site: SiteContext;
  readonly views: readonly AreaView[];
}

/** Every text that a later version changed, newest version first: which it is, how it read, how it reads and why. */
export function RevisedTexts({ site, views }: RevisedTextsProps) {
  const words = site.texts.siteMethod;
  const rows = views
    .flatMap((view) => (view.data.textChanges ?? []).map((change) => ({ view, change })))
    .toSorted((a, b) => b.change.version - a.change.version);
  if (rows.length === 0) return null;
  const { revisedTexts, area, version, before, after, changeClass, reason } = words;
  return (
    <DataTable id="andrade-texter" caption={revisedTexts.caption}>
      <thead>
        <tr>
          {[revisedTexts.text, area, version, before, after, changeClass, reason].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ view, change }, index) => (
          <TextRow key={index} site={site} view={view} change={change} />
        ))}
      </tbody>
    </DataTable>
  );
}

/** Kinds of which several are told apart by a Swedish name. */
const swedishItems: ReadonlySet<TextKind> = new Set([
  'term',
  'areaComparability',
  'dimensionDefinition',
  'qualityAreaDefinition',
]);

interface TextRowProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly change: ReleaseTextChange;
}

function TextRow({ site, view, change }: TextRowProps) {
  const { language } = site;
  const { column } = change;
  const isShown = column !== undefined && view.columns.some(({ code }) => code === column);
  const name = (
    <LocalPhrase
      language={language}
      texts={[{ sv: change.item, en: swedishItems.has(change.kind) ? undefined : change.item }]}
      tell={(item = '') =>
        `${column === undefined ? '' : `${column}, `}${nameChangedText({ ...change, item }, language)}`
      }
    />
  );
  return (
    <tr>
      <th scope="row">
        {isShown ? (
          <a class="quiet-link" href={buildColumnAddress(site, view, column)}>
            {name}
          </a>
        ) : (
          name
        )}
      </th>
      <td>{getAreaName(site, view)}</td>
      <td>{change.version}</td>
      {(['before', 'after'] as const).map((side) => (
        <td class="prose-cell" key={side}>
          <span lang={findWordsLanguage(change, side, site)}>{readChangedText(change, side, language)}</span>
        </td>
      ))}
      <td>{(language === 'en' ? english : swedish).changeClasses[change.changeClass]}</td>
      <td>
        <SwedishText text={change.reason} language={language} />
      </td>
    </tr>
  );
}

/** Texts stand in the language that they were written in; what we say of one that is not there, in that of the page. */
function findWordsLanguage(change: ReleaseTextChange, side: 'before' | 'after', { language }: SiteContext) {
  const isOurs = change[side] === '' || change.kind === 'comparability' || change.kind === 'response';
  if (isOurs) return undefined;
  if (change.language === 'sv') return findSwedish(language);
  return language === 'en' ? undefined : 'en';
}
