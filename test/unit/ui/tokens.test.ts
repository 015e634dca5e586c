// The colours of tokens.css: contrast of every pair, and how far the meanings lie apart for readers with colour blindness.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureContrast, measureDistance, visions } from '../../support/measureColours.ts';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

function readTokens(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]));
}

const light = readTokens(css.slice(0, css.indexOf('@media')));
const dark = { ...light, ...readTokens(css.slice(css.indexOf('@media'))) };

describe.each([
  ['light', light, 7],
  ['dark', dark, 5.8],
] as const)('tokens in %s', (_, tokens, leastInCells) => {
  it.each(['desired', 'partly', 'develop'])('the word of %s stands out from its fill', (meaning) => {
    expect(measureContrast(tokens[`${meaning}-fill`], tokens[`${meaning}-text`])).toBeGreaterThanOrEqual(leastInCells);
  });

  it('words stand out from both colours of the hatch', () => {
    expect(measureContrast(tokens['absent-fill'], tokens['absent-text'])).toBeGreaterThanOrEqual(5.8);
    expect(measureContrast(tokens['absent-stripe'], tokens['absent-text'])).toBeGreaterThanOrEqual(5.8);
  });

  it('text and links stand out from paper', () => {
    expect(measureContrast(tokens.paper, tokens.ink)).toBeGreaterThanOrEqual(14);
    for (const name of ['muted', 'link', 'danger']) {
      expect(measureContrast(tokens.paper, tokens[name]), name).toBeGreaterThanOrEqual(6.5);
      expect(measureContrast(tokens['paper-raised'], tokens[name]), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('borders of controls and marks of charts reach 3:1', () => {
    for (const name of ['muted', 'desired-strong', 'partly-strong', 'develop-strong', 'bar-own', 'rule-strong']) {
      expect(measureContrast(tokens.paper, tokens[name]), name).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(visions))(
    'R-COLOUR-02 the three meanings and the missing lie apart under %s',
    (name, vision) => {
      const fills = ['desired', 'partly', 'develop', 'absent'].map((meaning) => tokens[`${meaning}-fill`]);
      const distances = fills.flatMap((a, index) => fills.slice(index + 1).map((b) => measureDistance(a, b, vision)));
      expect(Math.min(...distances), name).toBeGreaterThan(8);
    },
  );
});
