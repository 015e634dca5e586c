// The texts, dates and numbers of a YAML file, each with its place. What is a text and what is a code, the schema of the
// file says: a new field of a schema is found without a line here.

import type * as z from 'zod';
import type { YamlPath } from '../loading/yamlSource.ts';
import { dateOrMonthSchema, dateSchema, filledString, textSchema } from '../schemas/commonSchemas.ts';
import { renderPlace } from './leafPlace.ts';

/**
 * `text`: sentences and labels for people; `name`: a plain string, which other places may refer to; `month`: a day, or
 * a month where no day is known.
 */
export type LeafKind = 'text' | 'name' | 'date' | 'month' | 'number';

/** One value that can be edited by itself; codes, ids, rules and references are no leaves. */
export interface Leaf {
  readonly file: string;
  readonly path: YamlPath;
  /** The path in words that stay true when the file grows. */
  readonly place: string;
  readonly kind: LeafKind;
  /** As it stands in the file, placeholders unresolved; `open` where no source gives it. */
  readonly value: string | number;
}

type Schemas = readonly z.ZodType[];

interface SchemaParts {
  readonly type: string;
  readonly options?: Schemas;
  readonly innerType?: z.ZodType;
  readonly getter?: () => z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly items?: Schemas;
}

/** Leaves of a file in the order of the file. */
export function listLeaves(file: string, data: unknown, schema: z.ZodType): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, schemas: Schemas, path: YamlPath): void => {
    const shapes = schemas.flatMap(listShapes);
    if (typeof value === 'object' && value !== null) {
      const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      for (const [step, child] of entries) walk(child, findChildSchemas(shapes, step), [...path, step]);
      return;
    }
    const kind = findKind(value, shapes, path);
    if (kind !== undefined && (typeof value === 'string' || typeof value === 'number')) {
      leaves.push({ file, path, place: renderPlace(data, path), kind, value });
    }
  };
  walk(data, [schema], []);
  return leaves;
}

/** A schema without its wrappers: every shape that a value may have. A text is itself and its parts. */
function listShapes(schema: z.ZodType): Schemas {
  const { type, options, innerType, getter, in: input } = getParts(schema);
  if (schema === textSchema) return [schema, ...(options ?? [])];
  if (options !== undefined) return options.flatMap(listShapes);
  if (innerType !== undefined) return listShapes(innerType);
  if (type === 'lazy' && getter !== undefined) return listShapes(getter());
  if (type === 'pipe' && input !== undefined) return listShapes(input);
  return [schema];
}

function getParts(schema: z.ZodType): SchemaParts {
  return schema.def as unknown as SchemaParts;
}

function findChildSchemas(shapes: Schemas, step: string | number): Schemas {
  return shapes.flatMap((schema) => {
    const { shape, valueType, element, items } = getParts(schema);
    const child = typeof step === 'number' ? (items?.[step] ?? element) : (shape?.[step] ?? valueType);
    return child === undefined ? [] : [child];
  });
}

function findKind(value: unknown, shapes: Schemas, path: YamlPath): LeafKind | undefined {
  if (typeof value === 'number') return shapes.some(({ def }) => def.type === 'number') ? 'number' : undefined;
  if (typeof value !== 'string') return undefined;
  if (shapes.includes(dateSchema)) return 'date';
  if (shapes.includes(dateOrMonthSchema)) return 'month';
  if (shapes.includes(textSchema)) return 'text';
  if (!shapes.includes(filledString)) return undefined;
  return path.at(-1) === 'sv' || path.at(-1) === 'en' ? 'text' : 'name';
}
