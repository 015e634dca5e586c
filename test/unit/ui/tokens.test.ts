// The colours of tokens.css: contrast of every pair, and how far the meanings lie apart for readers with colour blindness.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

function readTokens(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]));
}

const light = readTokens(css.slice(0, css.indexOf('@media')));
const dark = { ...light, ...readTokens(css.slice(css.indexOf('@media'))) };

type Linear = readonly [red: number, green: number, blue: number];

function parseColour(hex: string | undefined): Linear {
  if (hex === undefined) throw new Error('The token is missing');
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast ratio. */
function measureContrast(a: string | undefined, b: string | undefined): number {
  const luminance = ([red, green, blue]: Linear) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [high, low] = [luminance(parseColour(a)), luminance(parseColour(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Matrices of Machado, Oliveira and Fernandes (2009) for full severity, on linear light. */
const visions: Readonly<Record<string, readonly Linear[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function convertToLab([red, green, blue]: Linear): Linear {
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883;
  const bend = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  return [116 * bend(y) - 16, 500 * (bend(x) - bend(y)), 200 * (bend(y) - bend(z))];
}

function measureDistance(a: string | undefined, b: string | undefined, vision: readonly Linear[]): number {
  const see = (hex: string | undefined) => {
    const colour = parseColour(hex);
    const seen = vision.map((row) =>
      Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
    );
    return convertToLab(seen as unknown as Linear);
  };
  const [first, second] = [see(a), see(b)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

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
