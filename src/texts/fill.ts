// Messages hold named places in braces.

/** Puts values in the places `{name}` of a message. A place without a value is a fault in the program: throws Error. */
export function fillMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message has no value for {${name}}: ${message}`);
    return String(value);
  });
}

/** A catalogue in another language: the same keys, other words. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Translated<T[K]>;
};
