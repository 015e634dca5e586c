// Room on paper. A column of width 1 is as wide as a digit of the workbook's face, seven pixels, of which an inch has 96.

const pixelsPerCharacter = 7;
const pixelsPerInch = 96;
/** Width of A4 on its side without its margins, inches. */
const landscapeInches = 10.69;
/** Printers and programs differ a little; a page that overflows would tear what belongs together. */
const safety = 0.96;

/** How many characters of column width fit on a page on its side, printed at `scale` per cent. */
export function calculatePageRoom(scale: number): number {
  return Math.floor((safety * landscapeInches * pixelsPerInch * 100) / scale / pixelsPerCharacter);
}
