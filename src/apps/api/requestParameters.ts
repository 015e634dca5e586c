// The parameters of a request, checked against what is published: an unknown name or value is said to be so.

import { findNearestName } from '../../kernel/expression/findNearestName.ts';
import { buildApiProblem } from './apiProblem.ts';

/** Input longer than this is cut where it is quoted. */
const quotedLength = 60;

/** Made anew for each request; every reader of a parameter says what it may hold. */
export class RequestParameters {
  readonly #values: ReadonlyMap<string, string>;

  /** Throws ApiProblem when a name is not among `names` or stands more than once. */
  constructor(url: string, names: readonly string[]) {
    const values = new Map<string, string>();
    for (const [name, value] of new URL(url).searchParams) {
      if (!names.includes(name)) {
        throw buildApiProblem(
          400,
          'UNKNOWN_PARAMETER',
          (texts) => texts.unknownParameter(quote(name), names.join(', ')),
          { parameter: quote(name), nearest: findNearestName(name, names) },
        );
      }
      if (values.has(name)) {
        throw buildApiProblem(400, 'DOUBLED_PARAMETER', (texts) => texts.doubledParameter(name), { parameter: name });
      }
      values.set(name, value);
    }
    this.#values = values;
  }

  /** The text of a parameter as it was written; undefined when it is absent. */
  find(name: string): string | undefined {
    return this.#values.get(name);
  }

  /**
   * The values of a comma list, each of which must be among `allowed`; undefined when the parameter is absent.
   * Throws ApiProblem for any other value, an empty one included.
   */
  findChoices(name: string, allowed: Iterable<string>): ReadonlySet<string> | undefined {
    const text = this.#values.get(name);
    if (text === undefined) return undefined;
    const known = new Set(allowed);
    const chosen = text.split(',').map((part) => part.trim());
    for (const value of chosen) {
      if (known.has(value)) continue;
      throw buildApiProblem(400, 'UNKNOWN_VALUE', (texts) => texts.unknownValue(name, quote(value)), {
        parameter: name,
        nearest: findNearestName(value, [...known]),
      });
    }
    return new Set(chosen);
  }

  /** An integer from `min` to `max`, or `fallback` when absent. Throws ApiProblem for anything else. */
  getInteger(name: string, min: number, max: number, fallback: number): number {
    const text = this.#values.get(name);
    if (text === undefined) return fallback;
    const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw buildApiProblem(400, 'NOT_A_NUMBER', (texts) => texts.notANumber(name, min, max), { parameter: name });
  }

  /** The same request with another page. */
  renderQuery(page: number): string {
    const query = new URLSearchParams([...this.#values].filter(([name]) => name !== 'page'));
    query.set('page', String(page));
    return `?${query.toString().replaceAll('%2C', ',')}`;
  }
}

function quote(text: string): string {
  return text.slice(0, quotedLength);
}
