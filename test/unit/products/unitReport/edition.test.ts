import { describe, expect, it } from 'vitest';
import { editionLength, findEdition, findEditionByHash } from '../../../../src/products/unitReport/index.ts';
import type { ReleaseManifest } from '../../../../src/stages/publication/index.ts';

function buildManifest(round: number, area: string, version: number, time: string): ReleaseManifest {
  return {
    ...{ formatVersion: 3, round, area, version, time, isSynthetic: true },
    ...{ definitionHash: 'd', inputs: [], replaces: undefined },
    files: [{ path: 'data.json', product: 'data', area, sha256: `${round}${area}${version}` }],
  };
}

const before = buildManifest(2018, 'lss', 1, '2018-06-18T08:00:00+02:00');
const first = [
  before,
  buildManifest(2024, 'lss', 1, '2024-06-18T08:00:00+02:00'),
  buildManifest(2024, 'eb', 1, '2024-06-20T08:00:00+02:00'),
];
const corrected = [...first, buildManifest(2024, 'eb', 2, '2024-09-01T08:00:00+02:00')];
const newest = { kind: 'newest' } as const;

describe('the edition of a round', () => {
  it('is the same whatever the order of the releases, and known by twelve signs', () => {
    const edition = findEdition(first, 2024, newest);
    expect(edition?.hash).toMatch(/^[0-9a-f]+$/);
    expect(edition?.hash).toHaveLength(editionLength);
    expect(findEdition(first.toReversed(), 2024, newest)?.hash).toBe(edition?.hash);
    expect(edition?.time).toBe('2024-06-20T08:00:00+02:00');
    expect(edition?.moment).toEqual({ kind: 'asOf', instant: '2024-06-20T06:00:00.000Z' });
  });

  it('is another when an area, or a round that changes are told from, is corrected; later rounds do not matter', () => {
    const hash = (manifests: readonly ReleaseManifest[]) => findEdition(manifests, 2024, newest)?.hash;
    const earlier = buildManifest(2018, 'lss', 2, '2024-10-01T08:00:00+02:00');
    const later = buildManifest(2025, 'lss', 1, '2025-06-18T08:00:00+02:00');
    const other = buildManifest(2018, 'aldre', 1, '2018-06-18T08:00:00+02:00');
    expect(hash(corrected)).not.toBe(hash(first));
    expect(hash([...first, earlier])).not.toBe(hash(first));
    expect(hash([...first, later, other])).toBe(hash(first));
  });

  it('is found again after it was replaced, as it was at its time', () => {
    const old = findEdition(first, 2024, newest);
    const found = findEditionByHash(corrected, 2024, old?.hash ?? '');
    expect(found).toEqual(old);
    expect(findEdition(corrected, 2024, { kind: 'asOf', instant: '2024-08-01T00:00:00Z' })).toEqual(old);
    expect(findEditionByHash(corrected, 2024, findEdition(corrected, 2024, newest)?.hash ?? '')?.time).toContain(
      '09-01',
    );
  });

  it('is not found where nothing was published, nor by any other hash', () => {
    expect(findEdition(first, 2023, newest)).toBeUndefined();
    expect(findEdition(first, 2024, { kind: 'asOf', instant: '2024-01-01T00:00:00Z' })).toBeUndefined();
    expect(findEditionByHash(corrected, 2024, '0'.repeat(editionLength))).toBeUndefined();
    expect(findEditionByHash([], 2024, '0'.repeat(editionLength))).toBeUndefined();
  });

  it('reads the newest where no instant holds just these releases', () => {
    // A version that is dated before the one that it replaces: at no instant were it and the other area the newest alone.
    const odd = [...first, buildManifest(2024, 'eb', 3, '2024-06-19T08:00:00+02:00')];
    const edition = findEdition(odd, 2024, newest);
    expect(findEditionByHash(odd, 2024, edition?.hash ?? '')?.hash).toBe(edition?.hash);
  });
});
