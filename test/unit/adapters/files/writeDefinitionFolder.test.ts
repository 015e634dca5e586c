import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDefinitionFolder } from '../../../../src/adapters/files/writeDefinitionFolder.ts';
import { makeTestFolder } from '../../../support/runCommand.ts';

function makeSource(): string {
  const folder = makeTestFolder();
  mkdirSync(join(folder, 'källa/shared'), { recursive: true });
  writeFileSync(join(folder, 'källa/shared/terms.yaml'), 'terms: {}\n');
  writeFileSync(join(folder, 'källa/LICENSE'), 'Fri\n');
  return folder;
}

describe('writeDefinitionFolder', () => {
  it('copies everything, with the changed files', async () => {
    const folder = makeSource();
    const target = join(folder, 'a/b/ny');
    const files = new Map([['shared/terms.yaml', 'terms: { a: b }\n']]);
    expect(await writeDefinitionFolder(join(folder, 'källa'), target, files)).toBeUndefined();
    expect(readFileSync(join(target, 'shared/terms.yaml'), 'utf8')).toBe('terms: { a: b }\n');
    expect(readFileSync(join(target, 'LICENSE'), 'utf8')).toBe('Fri\n');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['ny']);
    expect(readFileSync(join(folder, 'källa/shared/terms.yaml'), 'utf8')).toBe('terms: {}\n');
  });

  it('refuses a folder that holds something, and a file', async () => {
    const folder = makeSource();
    expect(await writeDefinitionFolder(join(folder, 'källa'), folder, new Map())).toBe('taken');
    writeFileSync(join(folder, 'fil'), '');
    expect(await writeDefinitionFolder(join(folder, 'källa'), join(folder, 'fil'), new Map())).toBe('taken');
  });

  it('refuses a folder among the definitions, also by way of a link', async () => {
    const folder = makeSource();
    symlinkSync(join(folder, 'källa'), join(folder, 'länk'));
    expect(await writeDefinitionFolder(join(folder, 'källa'), join(folder, 'länk/ny'), new Map())).toBe('inside');
    expect(await writeDefinitionFolder(join(folder, 'länk'), join(folder, 'källa/ny'), new Map())).toBe('inside');
    expect(existsSync(join(folder, 'källa/ny'))).toBe(false);
  });

  it('leaves nothing where it cannot be written whole', async () => {
    const folder = makeSource();
    const target = join(folder, 'ny');
    const files = new Map([['LICENSE/terms.yaml', 'x']]);
    await expect(writeDefinitionFolder(join(folder, 'källa'), target, files)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['källa']);
  });
});
