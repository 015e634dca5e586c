// Which columns the table shows: a box for each, under the names of their indicator areas.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import type { AreaView } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { type AreaQuery, parameterNames, selectColumns } from './areaQuery.ts';

/** `query.columns` empty: all are shown. */
export interface ColumnChoiceProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly query: AreaQuery;
}

/** No box ticked means all columns. */
export function ColumnChoice({ site, view, query }: ColumnChoiceProps) {
  const words = site.texts.area.columnChoice;
  const chosen = new Set(query.columns);
  const shown = selectColumns(view, query).length;
  const names = [...new Set(view.columns.map((column) => column.indicatorArea ?? ''))];
  return (
    <details class="disclosure column-choice" open={chosen.size > 0}>
      <summary>
        <span>{shown === view.columns.length ? words.all(shown) : words.some(shown, view.columns.length)}</span>
      </summary>
      <div class="disclosure-body">
        <p class="muted small">{words.hint}</p>
        {names.map((name) => (
          <fieldset key={name} class="column-set">
            <legend lang={site.language === 'en' && name !== '' ? 'sv' : undefined}>
              {name === '' ? words.unnamed : name}
            </legend>
            {view.columns
              .filter((column) => (column.indicatorArea ?? '') === name)
              .map((column) => (
                <ColumnBox key={column.code} site={site} column={column} isChosen={chosen.has(column.code)} />
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

interface ColumnBoxProps {
  readonly site: SiteContext;
  readonly column: ReleasedColumn;
  readonly isChosen: boolean;
}

function ColumnBox({ site, column, isChosen }: ColumnBoxProps) {
  return (
    <label class="column-box">
      <input type="checkbox" name={parameterNames.column} value={column.code} checked={isChosen} />
      <span>
        <LocalText text={column.shortName} language={site.language} />
      </span>
    </label>
  );
}
