import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonValue, renderCanonicalJson } from '../../../../src/stages/collection/canonicalJson.ts';

const jsonValues = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;

describe('renderCanonicalJson', () => {
  it('sorts keys at every depth and writes no spaces', () => {
    expect(renderCanonicalJson({ b: 1, a: { d: null, c: ['x', true] } })).toBe('{"a":{"c":["x",true],"d":null},"b":1}');
  });

  it('sorts by code unit, not by alphabet', () => {
    expect(renderCanonicalJson({ ä: 1, Z: 2, a: 3 })).toBe('{"Z":2,"a":3,"ä":1}');
  });

  it('gives the same text whatever order the keys came in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), jsonValues), (members) => {
        const reversed = Object.fromEntries(Object.entries(members).reverse());
        expect(renderCanonicalJson(reversed)).toBe(renderCanonicalJson(members));
      }),
    );
  });

  it('loses nothing: what is read back is what was written', () => {
    fc.assert(
      fc.property(jsonValues, (value) => {
        expect(JSON.parse(renderCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('replaces half a surrogate pair, so that the bytes are the same on every machine', () => {
    expect(renderCanonicalJson('a\ud800')).toBe('"a\ufffd"');
  });
});
