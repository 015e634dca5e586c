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

  it('knows the keys of a question and refuses others', () => {
    const schema = JSON.parse(buildJsonSchemas().get('part.json') ?? '');
    const question = schema.properties.questions.items;
    expect(question.required).toEqual(['code', 'id', 'kind', 'text']);
    expect(question.additionalProperties).toBe(false);
    expect(question.properties.kind.enum).toEqual(['single', 'multiple', 'text', 'number']);
  });
});
