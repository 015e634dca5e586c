import { describe, expect, it } from 'vitest';
import { findPageFaults } from '../../../../src/apps/wiring/findPageFaults.ts';

const table = '<table><caption>Andel</caption><tr><th scope="col">Län</th></tr></table>';

function buildPage(content: string, lang = ' lang="sv"'): string {
  return `<html${lang}><head><title>Sida</title></head><body><main><h1>Sida</h1>${content}</main></body></html>`;
}

describe('findPageFaults', () => {
  it('finds nothing on a page that is well made', () => {
    const content = `<h2 id="a">A</h2>${table}<a href="/"><span>Hem</span></a><a href="/b" aria-label="B"></a>`;
    expect(findPageFaults(buildPage(content))).toEqual([]);
  });

  it.each([
    ['html lang', buildPage('', '')],
    ['h1', buildPage('<h1>Två</h1>')],
    ['h1–h6', buildPage('<h3>Hoppar</h3>')],
    ['id', buildPage('<p id="a"></p><p id="a"></p>')],
    ['table caption', buildPage(table.replace('<caption>Andel</caption>', ''))],
    ['th scope', buildPage(table.replace(' scope="col"', ''))],
    ['img alt', buildPage('<img src="/a.svg">')],
    ['a', buildPage('<a href="/"></a>')],
  ])('finds a fault of %s', (name, html) => {
    expect(findPageFaults(html)).toEqual([name]);
  });
});
