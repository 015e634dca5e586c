import { isScalar, parseDocument } from 'yaml';
import { buildReplacement, parseWrittenYaml } from '../editingFiles/replaceScalar.ts';
import type { YamlPath } from '../loading/yamlSource.ts';
import { renderDocument } from '../newRound/renderYaml.ts';

/**
 * A YAML file with one value changed, added or taken out (undefined). A text, number or truth that is there is replaced where it
 * stands, and the rest of the file keeps its bytes; otherwise the file is laid out anew, comments included.
 */
export function setYamlValue(source: string, path: YamlPath, value: unknown): string {
  const document = parseDocument(source, { version: '1.2', logLevel: 'error' });
  const node = document.getIn(path, true);
  if (value === undefined) {
    if (node === undefined) return source;
    document.deleteIn(path);
    return renderDocument(document);
  }
  if (isScalar(node) && isSimple(value)) {
    if (node.value === value) return source;
    const { start, end, text } = buildReplacement(parseWrittenYaml(source), path, value);
    return source.slice(0, start) + text + source.slice(end);
  }
  document.setIn(path, document.createNode(value));
  return renderDocument(document);
}

function isSimple(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
