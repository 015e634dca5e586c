import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonalLink } from '../../../../src/stages/collection/model.ts';
import { buildSecret, buildSecretHash, findLinkFault } from '../../../../src/stages/collection/personalLinks.ts';

const link: PersonalLink = {
  id: 'l1',
  round: 2018,
  unit: '0180-bromma',
  part: 'lss',
  questions: [],
  role: 'expert',
  actor: 'k7',
  createdAt: '2018-01-24T08:00:00.000Z',
  expiresAt: '2018-04-13T00:00:00.000Z',
  revokedAt: undefined,
};

describe('buildSecret', () => {
  it('writes the random bytes as base64url, all bits kept', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 40 }), (bytes) => {
        const secret = buildSecret(bytes);
        expect(secret).toMatch(/^[A-Za-z0-9_-]{22,}$/);
        expect([...Buffer.from(secret, 'base64url')]).toEqual([...bytes]);
      }),
    );
  });

  it('refuses fewer than 128 bits', () => {
    expect(() => buildSecret(new Uint8Array(15))).toThrow(RangeError);
  });

  it('is stored as its hash only', () => {
    expect(buildSecretHash('abc', (text) => `hash of ${text}`)).toBe('hash of abc');
  });
});

describe('findLinkFault', () => {
  it.each([
    ['a link opens until it expires', link, '2018-04-12T23:59:59.999Z', undefined],
    ['it is closed at the moment it expires', link, '2018-04-13T00:00:00.000Z', 'expired'],
    ['a revoked link is closed', { ...link, revokedAt: '2018-02-01T00:00:00Z' }, '2018-02-01T00:00:00Z', 'revoked'],
    [
      'before it is revoked it opens',
      { ...link, revokedAt: '2018-02-01T00:00:00Z' },
      '2018-01-31T00:00:00Z',
      undefined,
    ],
    ['times in other zones are the same times', link, '2018-04-13T01:59:00+02:00', undefined],
    [
      'revoked is said before expired',
      { ...link, revokedAt: '2018-02-01T00:00:00Z' },
      '2019-01-01T00:00:00Z',
      'revoked',
    ],
  ])('%s', (_, one, now, fault) => {
    expect(findLinkFault(one, now)).toBe(fault);
  });
});
