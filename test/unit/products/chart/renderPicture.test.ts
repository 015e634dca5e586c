// A chart as a picture that stands alone: its words fit, say their language, and come out the same every time.

import { describe, expect, it } from 'vitest';
import { breakRuns } from '../../../../src/products/chart/breakRuns.ts';
import type { Drawing } from '../../../../src/products/chart/drawing.ts';
import { filePaper, fileStrip, paragraphStyles } from '../../../../src/products/chart/fileStyles.ts';
import { type PictureFrame, renderPicture } from '../../../../src/products/chart/renderPicture.ts';
import { renderSvgFile } from '../../../../src/products/chart/renderSvgFile.ts';
import { estimateWidth } from '../../../../src/products/chart/textWidth.ts';
import { measureContrast } from '../../../support/measureColours.ts';

const drawing: Drawing = {
  kind: 'bars',
  width: 330,
  height: 100,
  title: 'Staplar & mer',
  description: 'Hälften.',
  marks: [{ kind: 'rect', role: 'bar', x: 0, y: 0, width: 330, height: 100 }],
};
const longName =
  'Använder standardiserade bedömningsmetoden FREDA-kortfrågor för att upptäcka våldsutsatthet hos enskilda vuxna – LSS vuxen';
const address = 'https://jamforelser.myndigheten.example/2024/lss/LSS-08?version=1&enhet=0586';

function buildFrame(rest: Partial<PictureFrame> = {}): PictureFrame {
  return {
    language: 'sv',
    warning: undefined,
    above: [{ role: 'name', runs: [{ text: longName }] }],
    below: [{ role: 'note', runs: [{ text: address }] }],
    ...rest,
  };
}

/** Lines as they are drawn: place and words. */
function listLines(svg: string): readonly { readonly y: number; readonly text: string }[] {
  return [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>(.*?)<\/text>/g)].map(([, y, text]) => ({
    y: Number(y),
    text: (text ?? '').replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&'),
  }));
}

describe('a picture to take along', () => {
  it('breaks long names and addresses so that every line fits, and leaves no word out', () => {
    const lines = listLines(renderPicture(drawing, buildFrame()));
    const name = lines.filter(({ y }) => y < 100).map(({ text }) => text);
    expect(name.join(' ')).toBe(longName);
    for (const line of name) expect(estimateWidth(line, paragraphStyles.name.size), line).toBeLessThanOrEqual(330);
    const cut = lines.slice(name.length).map(({ text }) => text);
    expect(cut).toEqual(['https://jamforelser.myndigheten.example/2024/lss/LSS-08?', 'version=1&enhet=0586']);
  });

  it('has room for the chart between its words, on paper of its own', () => {
    const svg = renderPicture(drawing, buildFrame({ warning: 'Påhittade svar' }));
    const height = Number(/^<svg[^>]* height="(\d+)"/.exec(svg)?.[1]);
    const top = Number(/translate\(18 ([\d.]+)\)/.exec(svg)?.[1]);
    const lines = listLines(svg);
    const above = lines.filter(({ y }) => y < top);
    expect(above[0]?.text).toBe('Påhittade svar');
    expect(above.length).toBeGreaterThan(3);
    expect(Math.min(...lines.slice(above.length).map(({ y }) => y))).toBeGreaterThan(top + drawing.height);
    expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(height);
    expect(svg).toContain(`<rect width="366" height="${height}" fill="${filePaper}"/>`);
    expect(svg).toContain('<desc id="description">Påhittade svar. Hälften.</desc>');
  });

  it('marks a Swedish name on an English picture on each of its lines', () => {
    const above = [{ role: 'name', runs: [{ text: longName, lang: 'sv' }, { text: ' (2024)' }] }] as const;
    const svg = renderPicture(drawing, buildFrame({ language: 'en', above }));
    expect(svg).toMatch(/^<svg[^>]* lang="en" xml:lang="en"/);
    const swedish = [...svg.matchAll(/<tspan lang="sv" xml:lang="sv">([^<]*)<\/tspan>/g)].map(([, text]) => text);
    expect(swedish.join(' ')).toBe(longName);
    expect(svg).toContain('</tspan> (2024)</text>');
  });

  it('names faces so that none of them makes the list unreadable, here and in documents', () => {
    for (const svg of [renderPicture(drawing, buildFrame()), renderSvgFile(drawing)]) {
      const faces = /font-family="([^"]*)"/.exec(svg)?.[1]?.split(', ') ?? [];
      expect(faces.at(-1)).toBe('sans-serif');
      expect(faces.length).toBeGreaterThan(4);
      // Words of letters alone may stand without quotes (CSS Fonts 4, 2.1.1).
      for (const face of faces) expect(face).toMatch(/^('[^']+'|[A-Za-z-]+)$/);
    }
  });

  it('is readable on its paper and on its strip', () => {
    for (const { attributes } of Object.values(paragraphStyles)) {
      expect(measureContrast(String(attributes.fill), filePaper)).toBeGreaterThan(4.5);
    }
    expect(measureContrast(String(fileStrip.text.fill), fileStrip.ground)).toBeGreaterThan(4.5);
  });

  it('is the same text every time, and leaves drawings for documents without words of its own', () => {
    expect(renderPicture(drawing, buildFrame())).toBe(renderPicture(drawing, buildFrame()));
    expect(renderSvgFile(drawing)).not.toContain('<text');
  });
});

describe('breakRuns', () => {
  it('cuts a word that no line holds, at its hyphen if it has one', () => {
    const words = (text: string) => breakRuns([{ text }], 60, 12).map((line) => line.map((run) => run.text).join(''));
    expect(words('funktionsnedsättning')).toEqual(['funktionsn', 'edsättning']);
    expect(words('i FREDA-kortfrågor')).toEqual(['i', 'FREDA-', 'kortfrågor']);
  });
});
