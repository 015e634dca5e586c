// What a reader of one value must know besides: how it went from the round before, whether the two may be compared, what was
// corrected, and how to cite it.

import type { SentenceFact } from '../../../products/sentence/index.ts';
import { describeNote } from '../../../products/table/index.ts';
import { buildReleaseTable, type CellNote, type ReleasedColumn } from '../../../stages/publication/index.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import { type AreaView, findResult, type Level } from '../frame/areaView.ts';
import { readChange } from '../frame/readChange.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { ToldFact } from '../frame/ToldFact.tsx';

/** `facts`: of this value; only those about time are told here. */
export interface CellContextProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  readonly level: Level;
  readonly code: string;
  readonly facts: readonly SentenceFact[];
}

/** For a reader of one value. Where there is nothing to tell, a sentence says so. */
export function CellContext({ site, view, column, level, code, facts }: CellContextProps) {
  const words = site.texts.indicator.context;
  const told = facts.filter(({ kind }) => kind === 'change' || kind === 'noChange' || kind === 'break');
  const notes = listNotes(view, column, level, code);
  const corrections = view.data.changes.filter(
    (change) => change.column === column.code && change.level === level && change.code === code,
  );
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="measure">
        {told.length === 0 && <li>{words.nothing}</li>}
        {told.map((fact) => (
          <li key={fact.kind}>
            <ToldFact site={site} fact={fact} />
          </li>
        ))}
        {notes.map((note) => (
          <li key={note.kind}>
            <LocalPhrase
              language={site.language}
              texts={listNoteTexts(note)}
              tell={(...texts) => tellNote(site, note, texts)}
            />
          </li>
        ))}
        {corrections.map((change) => (
          <li key={change.version}>
            <LocalPhrase
              language={site.language}
              texts={[change.before, change.after].map((text) => readChange(text, column))}
              tell={(before = '', after = '') => words.corrected(change.version, before, after)}
            />{' '}
            {change.reason !== '' && (
              <LocalPhrase
                language={site.language}
                texts={[{ sv: change.reason, en: undefined }]}
                tell={(reason = '') => words.because(reason)}
              />
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={buildAddress(site, `/serie/${column.series}`, level === 'unit' ? { enhet: code } : {})}>
          <LocalPhrase language={site.language} texts={[column.shortName]} tell={(name = '') => words.series(name)} />
        </a>
      </p>
    </>
  );
}

/** Notes of the cell as files and answers have them; corrections and ranges are told in full besides. */
function listNotes(
  { data, ...view }: AreaView,
  column: ReleasedColumn,
  level: Level,
  code: string,
): readonly CellNote[] {
  const result = findResult({ data, ...view }, column.code, level, code);
  if (result === undefined) return [];
  const [cell] = buildReleaseTable({ ...data, results: [result] }).cells;
  return (cell?.notes ?? []).filter(({ kind }) => kind !== 'revised');
}

/** The reason of a note, which comes from the release. */
function listNoteTexts(note: CellNote): readonly BilingualText[] {
  return 'reason' in note ? [note.reason] : [];
}

function tellNote(site: SiteContext, note: CellNote, [reason]: readonly string[]): string {
  if (!('reason' in note) || reason === undefined) return describeNote(note, site.language);
  return describeNote({ ...note, reason: { ...note.reason, sv: reason, en: reason } }, site.language);
}
