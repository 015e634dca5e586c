import type { DeskLogEntry } from '../../../stages/collection/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { Language } from '../../../ui/language.ts';
import { deskTexts } from '../catalogues.ts';
import { describeTime } from '../describeTime.ts';

/** Entries in the order shown, newest first. */
export interface LogTableProps {
  readonly language: Language;
  readonly caption: string;
  readonly entries: readonly DeskLogEntry[];
  /** Names of users by actor. */
  readonly names: ReadonlyMap<string, string>;
}

/** Entries of the desk's log in words, in the order given. */
export function LogTable(props: LogTableProps) {
  const { language, caption, entries, names } = props;
  const texts = deskTexts[language].log;
  const actions: Readonly<Record<string, string>> = texts.actions;
  if (entries.length === 0) return <p>{texts.none}</p>;
  return (
    <DataTable id="logg" caption={caption} hasStickyColumn={false}>
      <thead>
        <tr>
          {[texts.when, texts.who, texts.what, texts.details].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.at}|${entry.actor}|${entry.action}|${Object.values(entry.details).join('|')}`}>
            <td class="when">{describeTime(entry.at, language)}</td>
            <td>{names.get(entry.actor) ?? texts.system}</td>
            <td>{actions[entry.action] ?? entry.action}</td>
            <td>{describeDetails(entry, props) || texts.noDetails}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const detailOrder = ['round', 'unit', 'part', 'area', 'version'];

/** What it was about, from the round to the small; keys of users become their names, and what did not hold is left out. */
function describeDetails({ details }: DeskLogEntry, { names, language }: LogTableProps): string {
  const words: Readonly<Record<string, string>> = deskTexts[language].log.words;
  const counts: Readonly<Record<string, (count: number) => string>> = deskTexts[language].log.counts;
  const place = (name: string) => (detailOrder.includes(name) ? detailOrder.indexOf(name) : detailOrder.length);
  return Object.entries(details)
    .filter(([, value]) => value !== false)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([name, value]) => {
      const count = counts[name];
      if (count !== undefined && typeof value === 'number') return count(value);
      const text = value === true ? name : String(value);
      return names.get(text) ?? words[text] ?? text;
    })
    .join(', ');
}
