// A database server plans a statement anew each time it is asked. Those that are asked again and again are prepared once for each
// connection, so that saving an answer costs the server its work only.

import type pg from 'pg';

/** Asked so often, a statement is prepared. */
const timesBefore = 5;
/** Statements that are counted; what is built anew for each request must not fill the memory. */
const mostStatements = 500;

/** Makes clients of one pool prepare what they repeat. Not for the embedded database, whose connections share one session. */
export function createPreparing(): (client: pg.ClientBase) => void {
  const times = new Map<string, number>();
  const names = new Map<string, string>();
  const findName = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (!times.has(text) && times.size >= mostStatements) return undefined;
    const count = (times.get(text) ?? 0) + 1;
    times.set(text, count);
    if (count <= timesBefore) return undefined;
    const name = `jamfor_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  return (client) => {
    const ask = client.query.bind(client) as (config: unknown, ...rest: readonly unknown[]) => unknown;
    const askPrepared = (config: unknown, ...rest: readonly unknown[]): unknown => {
      const [values, ...others] = rest;
      const name =
        typeof config === 'string' && Array.isArray(values) && isLasting(config) ? findName(config) : undefined;
      return name === undefined ? ask(config, ...rest) : ask({ name, text: config, values }, ...others);
    };
    client.query = askPrepared as typeof client.query;
  };
}

/** A prepared `select *` fails once a newer version has added a column; what names its columns goes on. */
function isLasting(statement: string): boolean {
  return (
    /^(select|insert|update|delete|with) /.test(statement.trimStart()) && !/^select \*/.test(statement.trimStart())
  );
}
