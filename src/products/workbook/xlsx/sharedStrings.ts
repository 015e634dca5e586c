import { escapeCellText } from '../../officeFile/index.ts';

/** Texts of all cells, each stored once and known by its number. */
export interface SharedStrings {
  /** Number of the text; a new one where it is not there yet. */
  add(text: string): number;
  /** The part of the file; to be called after the last text is added. */
  render(): string;
}

/** Numbers texts from 0 in the order of their first use; render after the last `add`. */
export function createSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    add(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    render() {
      const items = [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
      const counts = `count="${uses}" uniqueCount="${numbers.size}"`;
      return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${items.join('')}</sst>`;
    },
  };
}
