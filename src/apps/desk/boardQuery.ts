// The board's selection as it stands in an address: unknown values ask for nothing.

import { type BoardFilter, boardOrders, boardStates, emptyBoardFilter } from '../../stages/collection/index.ts';

/** Names of the fields in the address. */
export const boardFields = {
  search: 'sok',
  county: 'lan',
  group: 'grupp',
  part: 'del',
  state: 'lage',
  address: 'adress',
  onlyLeft: 'visa',
  order: 'ordning',
} as const satisfies Readonly<Record<keyof BoardFilter, string>>;

/** The selection of an address; `query` gives a field or undefined. */
export function readBoardFilter(query: (name: string) => string | undefined): BoardFilter {
  const read = (field: keyof typeof boardFields) => (query(boardFields[field]) ?? '').trim();
  const find = <Value extends string>(values: readonly Value[], text: string) => values.find((value) => value === text);
  return {
    search: read('search'),
    county: read('county'),
    group: read('group'),
    part: read('part'),
    state: find(boardStates, read('state')) ?? '',
    address: find(['bounced', 'none'] as const, read('address')) ?? '',
    onlyLeft: read('onlyLeft') === 'kvar',
    order: find(boardOrders, read('order')) ?? emptyBoardFilter.order,
  };
}

/** The part of an address after the path, with its question mark; '' for everything. */
export function renderBoardQuery(filter: BoardFilter): string {
  const parameters = new URLSearchParams();
  for (const [field, name] of Object.entries(boardFields)) {
    const value = filter[field as keyof BoardFilter];
    const text = value === true ? 'kvar' : value === false ? '' : value;
    if (text !== '' && value !== emptyBoardFilter[field as keyof BoardFilter]) parameters.set(name, text);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
