// What a screen reader is told in a table, from Chromium's accessibility tree: the words of each cell, row by row.

import type { Page } from 'playwright-core';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

export interface TableRow {
  /** Words of the cell that heads the row. */
  readonly head: string;
  /** Words of the other cells. */
  readonly cells: readonly string[];
}

const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Rows of the table whose caption begins with these words, its heads among them. Throws Error when there is none. */
export async function listTableRows(page: Page, caption: string): Promise<readonly TableRow[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const table = nodes.find(({ role, name }) => role?.value === 'table' && name?.value.startsWith(caption));
  if (table === undefined) throw new Error(`No table is called ${caption}`);
  return listBelow(table, byId, (role) => role === 'row').map((row) => {
    const [head = '', ...cells] = listBelow(row, byId, (role) => cellRoles.has(role)).map((cell) =>
      readWords(cell, byId).replace(/\s+/g, ' ').trim(),
    );
    return { head, cells };
  });
}

/** The nearest nodes with a role below a node, in their order. */
function listBelow(node: AxNode, byId: ReadonlyMap<string, AxNode>, isWanted: (role: string) => boolean): AxNode[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    if (child === undefined) return [];
    return !child.ignored && isWanted(child.role?.value ?? '') ? [child] : listBelow(child, byId, isWanted);
  });
}

/** The text that is read out in a node. */
function readWords(node: AxNode, byId: ReadonlyMap<string, AxNode>): string {
  if (node.role?.value === 'StaticText') return ` ${node.name?.value ?? ''}`;
  return (node.childIds ?? []).map((id) => readChild(id, byId)).join('');
}

function readChild(id: string, byId: ReadonlyMap<string, AxNode>): string {
  const child = byId.get(id);
  return child === undefined ? '' : readWords(child, byId);
}
