// Exported functions say what they give (CONTRIBUTING): held here, since no tool asks for it.

import { describe, expect, it } from 'vitest';
import { readSources } from './readSources.ts';

const exported =
  /^export (?:default )?(?:async )?(?:function\*? |(?:abstract )?class |const (?=\w+ = (?:async )?\())(\w+)/;

describe('docstrings', () => {
  it('every exported function and class has one right above it', () => {
    expect(readSources('src').flatMap(({ path, text }) => findBare(text).map((name) => `${path} ${name}`))).toEqual([]);
  });

  it('a bare function is found, and a comment of another kind does not count', () => {
    expect(
      findBare('/** Says what. */\nexport function told() {}\n\n// A header.\nexport async function bare() {}'),
    ).toEqual(['bare']);
  });
});

/** Names of the exported functions and classes of a text without a docstring; a reason for a lint rule may stand between. */
function findBare(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = exported.exec(line)?.[1];
    if (name === undefined) return [];
    const above = lines.slice(0, index).findLast((candidate) => !candidate.startsWith('// biome-ignore'));
    return above?.endsWith('*/') === true ? [] : [name];
  });
}
