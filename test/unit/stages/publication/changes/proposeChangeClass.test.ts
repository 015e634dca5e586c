import { describe, expect, it } from 'vitest';
import { proposeChangeClass } from '../../../../../src/stages/publication/index.ts';

const before = { definitionHash: 'd', inputs: [{ name: 'answers', sha256: 'a' }] };

describe('proposeChangeClass', () => {
  it('says what differs in what the two versions are made from', () => {
    const answers = { name: 'answers', sha256: 'b' };
    const registers = { name: 'registers.csv', sha256: 'r' };
    const withdrawals = { name: 'withdrawals', sha256: 'w' };
    expect(proposeChangeClass(before, { ...before, inputs: [answers] })).toBe('answer');
    expect(proposeChangeClass(before, { ...before, inputs: [...before.inputs, registers] })).toBe('register');
    expect(proposeChangeClass(before, { ...before, inputs: [...before.inputs, withdrawals] })).toBe('withdrawal');
    expect(proposeChangeClass(before, { ...before, definitionHash: 'e' })).toBe('definition');
    expect(proposeChangeClass(before, before)).toBe('presentation');
  });

  it('puts inputs before definitions, which are others also when only another round is changed', () => {
    const both = { definitionHash: 'e', inputs: [{ name: 'answers', sha256: 'b' }] };
    expect(proposeChangeClass(before, both)).toBe('answer');
  });
});
