// What every document of a release has in common: an outline without gaps, sections that say something, tables and figures that
// are counted, whole, and told in words.

import { describe, expect, it } from 'vitest';
import { type PrintedBlock, releaseDocuments } from '../../../../src/products/document/index.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { listBlocks } from '../../../support/readBlocks.ts';

const releases = [
  ['LSS 2018', buildBundledRelease('lss')],
  ['LSS 2024', buildBundledRelease('lss', 1, 2024)],
  ['one of few units', buildReleaseFixture()],
] as const;

function listCaptions(blocks: readonly PrintedBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'results' || block.kind === 'figure' ? [block.caption ?? ''] : [],
  );
}

for (const [name, data] of releases) {
  for (const document of releaseDocuments) {
    const blocks = listBlocks(document.build(data));

    describe(`${document.name} of ${name}`, () => {
      it('has headings one level deeper at most, and something below each of them', () => {
        let last = 0;
        for (const [place, block] of blocks.entries()) {
          if (block.kind !== 'heading') continue;
          expect([block.text, block.level <= last + 1]).toEqual([block.text, true]);
          last = block.level;
          const next = blocks[place + 1];
          const isEmpty = next === undefined || (next.kind === 'heading' && next.level <= block.level);
          expect([block.text, isEmpty]).toEqual([block.text, false]);
        }
      });

      it('counts its tables and figures in their order, each with a title', () => {
        for (const word of ['Tabell', 'Figur']) {
          const own = listCaptions(blocks).filter((caption) => caption.startsWith(`${word} `));
          expect(own.map((caption) => caption.split('. ')[0])).toEqual(own.map((_, index) => `${word} ${index + 1}`));
          for (const caption of own) expect(caption.split('. ')[1]).toMatch(/\S/u);
        }
      });

      it('has whole tables without an empty column, and every value of a figure in its words', () => {
        for (const block of blocks) {
          const table = block.kind === 'figure' ? block.values : block.kind === 'table' ? block : undefined;
          if (table === undefined) continue;
          expect(table.rows.length).toBeGreaterThan(0);
          expect(table.widths).toHaveLength(table.head.length);
          for (const row of table.rows) expect(row).toHaveLength(table.head.length);
          for (const [column, head] of table.head.entries()) {
            // An area that shares no question is printed all the same: the dashes say so.
            const isMark = table.rows.some((row) => row.slice(1).every((cell) => cell === 'x' || cell === '–'));
            const isSaid = isMark || table.rows.some((row) => /[^\s–]/u.test(row[column] ?? ''));
            expect([head, isSaid]).toEqual([head, true]);
          }
          if (block.kind === 'figure') for (const cell of table.rows.flat()) expect(block.alt).toContain(cell);
        }
      });
    });
  }
}
