// What a reader of one value must know besides: how it went from the round before, whether the two may be compared, what was
// corrected, and how to cite it.

import type { SentenceFact } from '../../../products/sentence/index.ts';
import { describeNote, renderChangeText } from '../../../products/table/index.ts';
import { buildReleaseTable, type ReleasedColumn } from '../../../stages/publication/index.ts';
import { readText } from '../../../ui/language.ts';
import { type AreaView, findResult, type Level } from '../frame/areaView.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { tellFacts } from './columnFacts.ts';

export interface CellContextProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  readonly level: Level;
  readonly code: string;
  readonly facts: readonly SentenceFact[];
}

export function CellContext({ site, view, column, level, code, facts }: CellContextProps) {
  const words = site.texts.indicator.context;
  const told = tellFacts(site, facts, ['change', 'noChange', 'break']);
  const notes = listNotes(site, view, column, level, code);
  const corrections = view.data.changes.filter(
    (change) => change.column === column.code && change.level === level && change.code === code,
  );
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="measure">
        {told.length === 0 && <li>{words.nothing}</li>}
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {corrections.map((change) => (
          <li key={change.version}>
            {words.corrected(
              change.version,
              renderChangeText(change.before, column, site.language),
              renderChangeText(change.after, column, site.language),
            )}{' '}
            {words.because(change.reason)}
          </li>
        ))}
      </ul>
      <p>
        <a href={buildAddress(site, `/serie/${column.series}`, level === 'unit' ? { enhet: code } : {})}>
          {words.series(readText(column.shortName, site.language))}
        </a>
      </p>
    </>
  );
}

/** Notes of the cell as files and answers have them; corrections and ranges are told in full besides. */
function listNotes(
  site: SiteContext,
  { data, ...view }: AreaView,
  column: ReleasedColumn,
  level: Level,
  code: string,
): readonly string[] {
  const result = findResult({ data, ...view }, column.code, level, code);
  if (result === undefined) return [];
  const [cell] = buildReleaseTable({ ...data, results: [result] }).cells;
  return (cell?.notes ?? []).filter(({ kind }) => kind !== 'revised').map((note) => describeNote(note, site.language));
}
