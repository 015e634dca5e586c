// YAML as authors write it: small maps and lists on one line, the rest one entry to a line.

import { Document, isScalar, type Node, visit, type YAMLMap, type YAMLSeq } from 'yaml';

const lineWidth = 120;
/** Longest map or list that stands on a line. */
const flowLength = 100;

/** Data as a YAML file with a comment at its head. */
export function renderYaml(data: Readonly<Record<string, unknown>>, head: string): string {
  const document = new Document(data);
  document.commentBefore = ` ${head}`;
  const setFlow = (node: YAMLMap | YAMLSeq, isPlain: boolean): void => {
    if (isPlain && JSON.stringify(node.toJSON()).length <= flowLength) node.flow = true;
  };
  visit(document, {
    Map: (key, node) => setFlow(node, key !== null && node.items.every(({ value }) => isFlat(value))),
    Seq: (_, node) => setFlow(node, node.items.every(isScalar)),
  });
  return renderDocument(document);
}

/** A document as text. Lists stand without the room that the writer puts inside their brackets. */
export function renderDocument(document: Document): string {
  return document.toString({ lineWidth }).replace(/(?<=[:-] )\[ (.*?) \](?=$|[ ,}])/gmu, '[$1]');
}

/** A scalar, or a list of scalars. */
function isFlat(value: unknown): boolean {
  const node = value as Node;
  return isScalar(node) || ('items' in node && (node as YAMLSeq).items.every(isScalar));
}
