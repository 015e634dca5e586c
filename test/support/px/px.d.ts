// The part of the package `px` that the tests use; it has no types of its own.
declare module 'px' {
  export default class Px {
    constructor(text: string);
    variables(): readonly string[];
    values(variable: number): readonly string[];
    codes(variable: number): readonly string[];
    /** The datum at a position of each variable; a symbol with its quotes. */
    datum(positions: readonly number[]): string;
    readonly data: readonly string[];
  }
}
