// All that has happened to the unit, newest first.

import { deskUnitTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { buildUnitHistory } from '../../unitHistory.ts';
import { SectionTable, type UnitSectionProps } from './UnitSection.tsx';

/** Free words that are erased leave their row without words. */
export function UnitHistorySection({ language, view }: UnitSectionProps) {
  const texts = deskUnitTexts[language].history;
  return (
    <SectionTable
      id="historik"
      title={texts.title}
      heads={[texts.when, texts.what, texts.part, texts.who, texts.through, texts.words]}
      empty={texts.noEvents}
      rows={buildUnitHistory(view, language).map((line) => (
        <tr key={line.id}>
          <td class="when">{describeTime(line.at, language)}</td>
          <th scope="row">{line.what}</th>
          <td>{line.part ?? texts.wholeUnit}</td>
          <td>{line.who}</td>
          <td>{line.through}</td>
          <td class="history-words">{line.words === '' ? texts.noWords : line.words}</td>
        </tr>
      ))}
    />
  );
}
