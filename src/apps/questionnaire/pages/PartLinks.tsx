// What else can be done with a part: see how it will look, print it or answer it in Word, not answer it.

import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';

/** Only what the link lets its holder do. */
export function PartLinks({ words, opened }: { readonly words: QuestionnaireWords; readonly opened: OpenedPart }) {
  const { granted, partPath } = opened;
  const { tile } = words.board;
  const links = [
    granted.isWhole && hasColumns(opened) && { href: `${partPath}/forhandsvisning`, label: words.form.preview.open },
    // Prints and Word files lie there too.
    granted.mayWrite && { href: `${partPath}/las-in`, label: words.reading.page.link },
    granted.mayHandIn && { href: `${partPath}/besluta`, label: tile.decline },
  ].filter((link) => link !== false);
  return (
    <ul class="part-links no-print">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function hasColumns({ round, part }: OpenedPart): boolean {
  return round.columns.some((column) => column.part === part.code);
}
