import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildJsonSchemas } from '../../../../../src/stages/definition/schemas/buildJsonSchemas.ts';

const folder = join(import.meta.dirname, '../../../../../definitions/schema');

describe('definitions/schema', () => {
  // When this fails: node tools/writeDefinitionSchemas.ts
  it('is what the schemas of the loader give', () => {
    const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    expect(new Map(committed)).toEqual(buildJsonSchemas());
  });

  it('knows the keys of a question that is written out, used or copied, and refuses others', () => {
    const schema = JSON.parse(buildJsonSchemas().get('part.json') ?? '');
    const [written, used, copied, code] = schema.properties.questions.items.anyOf;
    expect(written.required).toEqual(['code', 'id', 'kind', 'text']);
    expect(used.required).toEqual(['use', 'code']);
    expect(copied.required).toEqual(['copy']);
    expect(code.type).toBe('string');
    for (const form of [written, used, copied]) {
      expect(form.additionalProperties).toBe(false);
      expect(form.properties.kind.enum).toEqual(['single', 'multiple', 'text', 'number']);
    }
  });
});
