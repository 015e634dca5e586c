// What a screen reader is told of each control, from Chromium's accessibility tree: the names of the groups around it, and its own.

import type { Page } from 'playwright-core';

export interface AccessibleControl {
  readonly role: string;
  readonly name: string;
  /** Names of the groups around it, the outermost first. */
  readonly groups: readonly string[];
  /** Groups and name in one, as they are read when the control is entered. */
  readonly path: string;
}

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

const controlRoles = new Set(['radio', 'checkbox', 'textbox', 'combobox', 'spinbutton']);

/** Every control that is in the tree, in its order; what is hidden is not there. */
export async function listAccessibleNames(page: Page): Promise<readonly AccessibleControl[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter((node) => !node.ignored && controlRoles.has(node.role?.value ?? ''))
    .map((node) => {
      const groups: string[] = [];
      for (let above = findParent(node, byId); above !== undefined; above = findParent(above, byId)) {
        const isGroup = above.role?.value === 'group' || above.role?.value === 'radiogroup';
        if (isGroup && !above.ignored && above.name?.value) groups.unshift(above.name.value);
      }
      const name = node.name?.value ?? '';
      return { role: node.role?.value ?? '', name, groups, path: [...groups, name].join(' › ') };
    });
}

function findParent(node: AxNode, byId: ReadonlyMap<string, AxNode>): AxNode | undefined {
  return node.parentId === undefined ? undefined : byId.get(node.parentId);
}
