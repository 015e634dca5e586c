import type { ChartInput, ChartKind } from './chartKinds.ts';

/** Name of a picture when it is saved, without its end: `oj-2018-LSS-02.1-lan-0586`, in English `…-en`. */
export function namePictureFile({ site, view, column, unit }: ChartInput, kind: ChartKind): string {
  const ends = [...(unit === undefined ? [] : [unit.code]), ...(site.language === 'en' ? ['en'] : [])];
  return ['oj', String(view.round), column.code, kind, ...ends].join('-');
}
