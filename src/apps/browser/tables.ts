// Page script of tables whose cells are links: thousands of them make one stop of the Tab key, and the arrow keys go from cell to
// cell. Without the script every link is a stop, and a link passes the table by.

document.documentElement.classList.add('has-script');
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-cells]')) {
  const links = [...table.querySelectorAll<HTMLElement>('a[href]')];
  for (const link of links) link.tabIndex = -1;
  const first = table.querySelector<HTMLElement>('tbody a[href]') ?? links[0];
  if (first === undefined) continue;
  let current = first;
  current.tabIndex = 0;
  table.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('a[href]')) return;
    current.tabIndex = -1;
    current = target;
    current.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const next = findNext(table, current, event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    keepClear(table);
    next.focus();
  });
}

/** The link that a key leads to from another; undefined for keys that lead nowhere. */
function findNext(
  table: HTMLTableElement,
  from: HTMLElement,
  key: string,
  isControl: boolean,
): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (cell === null || row === null || row === undefined) return undefined;
  const rows = [...table.rows];
  switch (key) {
    case 'ArrowRight':
      return isControl ? undefined : findLink([...row.cells].slice([...row.cells].indexOf(cell) + 1));
    case 'ArrowLeft':
      return isControl ? undefined : findLink([...row.cells].slice(0, [...row.cells].indexOf(cell)).reverse());
    case 'ArrowDown':
      return isControl ? undefined : findLinkInColumn(rows.slice(rows.indexOf(row) + 1), findColumn(cell));
    case 'ArrowUp':
      return isControl ? undefined : findLinkInColumn(rows.slice(0, rows.indexOf(row)).reverse(), findColumn(cell));
    case 'Home':
      return findLink(isControl ? rows.flatMap(listCells) : [...row.cells]);
    case 'End':
      return findLink((isControl ? rows.flatMap(listCells) : [...row.cells]).reverse());
    default:
      return undefined;
  }
}

function listCells(row: HTMLTableRowElement): readonly HTMLTableCellElement[] {
  return [...row.cells];
}

function findLink(cells: readonly HTMLTableCellElement[]): HTMLElement | undefined {
  for (const cell of cells) {
    const link = cell.querySelector<HTMLElement>('a[href]');
    if (link !== null) return link;
  }
  return undefined;
}

/** The link of the nearest row that has one in the column. */
function findLinkInColumn(rows: readonly HTMLTableRowElement[], column: number): HTMLElement | undefined {
  for (const row of rows) {
    const cell = [...row.cells].find((candidate) => covers(candidate, column));
    const link = cell === undefined ? undefined : findLink([cell]);
    if (link !== undefined) return link;
  }
  return undefined;
}

/** Columns before a cell in its row, as cells count them. */
function findColumn(cell: HTMLTableCellElement): number {
  let column = 0;
  for (const other of cell.parentElement?.children ?? []) {
    if (other === cell) break;
    column += other instanceof HTMLTableCellElement ? other.colSpan : 0;
  }
  return column;
}

function covers(cell: HTMLTableCellElement, column: number): boolean {
  const start = findColumn(cell);
  return start <= column && column < start + cell.colSpan;
}

/** A cell that gets the focus is not hidden under the head and the first column, which stay in sight. */
function keepClear(table: HTMLTableElement): void {
  const region = table.parentElement;
  const head = table.tHead?.getBoundingClientRect().height ?? 0;
  const column = table.tBodies[0]?.rows[0]?.cells[0]?.getBoundingClientRect().width ?? 0;
  if (region !== null) region.style.scrollPadding = `${head + 8}px 16px 16px ${column + 8}px`;
}
