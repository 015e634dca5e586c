import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FaultFile,
  findNextFaultId,
  isFaultFile,
  readFaultFiles,
  renderFaultEnd,
  renderFaultNotice,
} from '../../../../../src/stages/publication/index.ts';
import { buildFault } from '../../../../support/buildFault.ts';

const fault = buildFault({ columns: ['LSS-01'], units: ['0114'] });
const file = renderFaultNotice(fault);
const end = { kind: 'corrected', time: '2018-09-01T06:00:00.000Z', version: 2 } as const;

/** The first form of the files: stays readable for ever. */
const firstFormat: readonly FaultFile[] = [
  {
    name: '2018-lss-1.json',
    text: '{"formatVersion":1,"id":"2018-lss-1","round":2018,"area":"lss","fromVersion":1,"columns":["LSS-01"],"units":["0114"],"text":{"sv":"Fel ruta."},"time":"2018-08-20T09:00:00.000Z"}',
  },
  {
    name: '2018-lss-1.end.json',
    text: '{"formatVersion":1,"id":"2018-lss-1","kind":"noFault","time":"2018-08-21T09:00:00.000Z"}',
  },
];

describe('files of notices', () => {
  it('give back what was written, the newest first', () => {
    const later = { ...fault, id: '2018-lss-2', time: '2018-08-22T09:00:00.000Z', text: { sv: 'Två.', en: undefined } };
    const files = [file, renderFaultNotice(later), renderFaultEnd(fault.id, end)];
    expect(readFaultFiles(files)).toEqual({ notices: [later, { ...fault, end }], unreadable: [] });
    expect(files.map(({ name }) => name)).toEqual(['2018-lss-1.json', '2018-lss-2.json', '2018-lss-1.end.json']);
    expect(files.every(({ name }) => isFaultFile(name))).toBe(true);
  });

  it('take every code that an area can have', () => {
    for (const area of ['eb', 'aldre2', 'lss-barn', 'lss-1']) {
      const id = findNextFaultId([`2018-${area}-1.json`, '2018-lss-7.json'], { round: 2018, area });
      expect(id).toBe(`2018-${area}-2`);
      const notice = { ...fault, id, area };
      const written = renderFaultNotice(notice);
      expect(isFaultFile(written.name)).toBe(true);
      expect(readFaultFiles([written]).notices).toEqual([notice]);
    }
  });

  it('reads the first form', () => {
    const [notice] = readFaultFiles(firstFormat).notices;
    expect(notice).toMatchObject({ text: { sv: 'Fel ruta.', en: undefined }, units: ['0114'] });
    expect(notice?.end).toEqual({ kind: 'noFault', time: '2018-08-21T09:00:00.000Z' });
  });

  it('names a broken file and keeps the others; a notice whose end is broken goes on', () => {
    const newer = { name: '2018-lss-3.json', text: file.text.replace('"formatVersion": 1', '"formatVersion": 2') };
    const files = [
      file,
      { name: '2018-lss-1.end.json', text: '{"kind":' },
      { name: '2018-lss-2.json', text: undefined },
    ];
    expect(readFaultFiles([...files, newer])).toEqual({
      notices: [fault],
      unreadable: ['2018-lss-1.end.json', '2018-lss-2.json', '2018-lss-3.json'],
    });
  });

  it('reads or names any file, and never fails', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ at: fc.nat(file.text.length), sign: fc.string({ maxLength: 3 }) }).map(({ at, sign }) => {
        return file.text.slice(0, at) + sign + file.text.slice(at + 1);
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { notices, unreadable } = readFaultFiles([{ name: file.name, text }]);
        expect(notices.length + unreadable.length).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it('numbers notices area by area, also after one that cannot be read', () => {
    const names = ['2018-lss-1.json', '2018-lss-1.end.json', '2018-lss-10.json', '2018-eb-3.json'];
    expect(findNextFaultId(names, { round: 2018, area: 'lss' })).toBe('2018-lss-11');
    expect(findNextFaultId(names, { round: 2019, area: 'lss' })).toBe('2019-lss-1');
    expect(isFaultFile('.draft-2018-lss-1.json')).toBe(false);
  });
});
