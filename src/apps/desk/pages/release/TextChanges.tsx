// Texts that a frozen release changes in the version that it replaces.

import { nameChangedText, readChangedText } from '../../../../products/table/index.ts';
import type { ReleaseData } from '../../../../stages/publication/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import type { Language } from '../../../../ui/language.ts';
import { deskReleaseTexts } from '../../catalogues.ts';

/** `data`: of the frozen release. */
export interface TextChangesProps {
  readonly language: Language;
  readonly data: ReleaseData;
}

/** Changed texts that are listed on the page. */
const longestList = 50;

/** Which text, how it reads before and now; nothing where no text changes. */
export function TextChanges({ language, data: { textChanges = [], version } }: TextChangesProps) {
  const words = deskReleaseTexts[language].frozen;
  const changes = textChanges.filter((change) => change.version === version);
  if (changes.length === 0) return null;
  const heads = words.textHeads;
  return (
    <>
      <DataTable id="andrade-texter" caption={words.textChanges}>
        <thead>
          <tr>
            {[heads.column, heads.text, heads.before, heads.after].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, longestList).map((change, index) => (
            <tr key={index}>
              <td>{change.column ?? words.wholeArea}</td>
              <th scope="row">{nameChangedText(change, language)}</th>
              <td class="prose-cell">{readChangedText(change, 'before', language)}</td>
              <td class="prose-cell">{readChangedText(change, 'after', language)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {changes.length > longestList && <p>{words.moreTexts(changes.length - longestList)}</p>}
    </>
  );
}
