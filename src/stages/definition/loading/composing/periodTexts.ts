// What the names of a round's reference periods stand for in texts: `{matdag}`, `{uppfoljning.from}`.

import { periodWords as english } from '../../../../texts/en/period.ts';
import { fillMessage } from '../../../../texts/fill.ts';
import { periodWords as swedish } from '../../../../texts/sv/period.ts';
import type { ReferencePeriod } from '../../model.ts';
import { renderDay } from '../../renderDay.ts';
import type { TextLanguage } from './fillPiece.ts';

const words = { sv: swedish, en: english };

/** Text of a period, or of the field of it that stands after the point ('' for the whole); undefined when it has none. */
export function renderPeriod(period: ReferencePeriod, field: string, language: TextLanguage): string | undefined {
  if (period.kind === 'date') {
    const fields: Readonly<Record<string, string>> = {
      '': renderDay(period.date, language),
      short: renderDay(period.date, language, true),
      year: period.date.slice(0, 4),
    };
    return fields[field];
  }
  const from = renderDay(period.from, language);
  const to = renderDay(period.to, language);
  const fields: Readonly<Record<string, string>> = {
    '': fillMessage(words[language].window, { from, to, months: period.months }),
    from,
    to,
    months: String(period.months),
    shortFrom: renderDay(period.from, language, true),
    shortTo: renderDay(period.to, language, true),
  };
  return fields[field];
}
