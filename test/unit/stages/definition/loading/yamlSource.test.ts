import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYamlSource } from '../../../../../src/stages/definition/loading/yamlSource.ts';

const text = [
  'list:',
  '  - name: å ä',
  '    rule: "G1 = JA"',
  '  - rule: >-',
  '      G1 = JA and',
  '      G2 = NEJ',
  'key:',
];

describe('parseYamlSource', () => {
  const source = parseYamlSource('a.yaml', text.join('\n'));

  it('finds values and keys', () => {
    expect(source.findValue(['list', 0, 'name'])).toEqual({ line: 2, column: 11 });
    expect(source.findKey(['list', 0, 'rule'])).toEqual({ line: 3, column: 5 });
    expect(source.findValue(['list', 1])).toEqual({ line: 4, column: 5 });
  });

  it('finds the nearest thing where the path leads nowhere, and the key where there is no value', () => {
    expect(source.findValue(['list', 0, 'missing'])).toEqual({ line: 2, column: 5 });
    expect(source.findValue(['list', 7])).toEqual({ line: 2, column: 3 });
    expect(source.findValue(['key'])).toEqual({ line: 7, column: 5 });
  });

  it('finds a sign inside quotes and in folded lines', () => {
    expect(source.findInText(['list', 0, 'rule'], 5)).toEqual({ line: 3, column: 17 });
    expect(source.findInText(['list', 1, 'rule'], 0)).toEqual({ line: 5, column: 7 });
    expect(source.findInText(['list', 1, 'rule'], 'G1 = JA and '.length)).toEqual({ line: 6, column: 7 });
  });

  it('finds every sign of a text, however it is written', () => {
    const words = fc.array(fc.constantFrom('G1', '=', 'JA', 'and', '(G2', 'NEJ)'), { minLength: 1, maxLength: 12 });
    const style = fc.constantFrom('plain', 'double', 'single', 'folded');
    fc.assert(
      fc.property(words, style, (parts, kind) => {
        const written = parts.join(kind === 'folded' ? '\n  ' : ' ');
        const quote = kind === 'double' ? '"' : kind === 'single' ? "'" : '';
        const yaml = kind === 'folded' ? `rule: >-\n  ${written}\n` : `rule: ${quote || ''}${written}${quote}\n`;
        fc.pre(kind !== 'plain' || !written.startsWith('='));
        const parsed = parseYamlSource('b.yaml', yaml);
        const lines = yaml.split('\n');
        const value = (parsed.data as { rule: string }).rule;
        [...value].forEach((sign, offset) => {
          if (sign === ' ') return;
          const { line, column } = parsed.findInText(['rule'], offset);
          expect(lines[line - 1]?.charAt(column - 1)).toBe(sign);
        });
      }),
    );
  });

  it('lists the bare word open, not the same word in quotes', () => {
    const open = parseYamlSource('c.yaml', 'a: open\nb: "open"\nc: [x, open]\n');
    expect(open.listOpenFields()).toEqual([['a'], ['c', 1]]);
  });

  it('tells faults in the writing with their place', () => {
    const { faults, data } = parseYamlSource('d.yaml', 'a: 1\na: 2\n');
    expect(faults).toMatchObject([{ position: { line: 2, column: 1 }, isDuplicateKey: true }]);
    expect(data).toBeUndefined();
  });
});
