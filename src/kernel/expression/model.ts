// The one rule language: routing, checks, outcomes and numeric measures are frozen trees of these nodes.
// One tree, several readers: check types, evaluate, explain in words, list inputs, analyse.
//
//   G1 = JA                                   one answer
//   G2a in {JA, EJ_AKTUELLT_NYLIGEN}          one of several
//   G8a includes {A, B}                       multiple choice holds at least all of these
//   G8a includesAny {C, D}                    multiple choice holds at least one of these
//   B1a > B1, B1 + B2, E5 / 12                numbers
//   not …, … and …, … or …, ( … )
//   G2[eb+lss] = JA                           a named item; without one, a grid binds to the same item
//   REGISTER[arenden] / E5                    a figure delivered from a register, by the id of its measure
//
// Binding, tightest first: * /, then + -, then comparisons and set operators, then not, and, or.
// What a bare word is follows from where it stands, never from the questionnaire: in a set it is an option;
// on the right of a comparison it is an option unless it is shaped like a question code (letters, digits,
// letters: G2a, G12A, Ä1) or names an item; everywhere else it is a question. An option code must therefore
// not be shaped like a question code (`isShapedLikeQuestion`).

/** The word that a register figure is named by, with the id of its measure in brackets. */
export const registerWord = 'REGISTER';

/** Place in the expression text, offsets from 0, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sides of another kind than the operator takes are found by checkExpression (WRONG_TYPE), never when evaluating. */
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
/** Division by zero gives no number (NumericValue `undefined`), and no error. */
export type ArithmeticOperator = '+' | '-' | '*' | '/';
/** `in` takes a single answer, the other two a multiple choice. */
export type MembershipOperator = 'in' | 'includes' | 'includesAny';

/**
 * Reads one cell. One that is not asked fulfils nothing; one that is asked and not answered leaves what reads it
 * unknown.
 */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly question: string;
  /** Item named in the text; without it a grid question binds to the item at hand. */
  readonly item: string | undefined;
  readonly span: Span;
  /** Where the item stands, for messages. */
  readonly itemSpan: Span | undefined;
}
/** A bare word on the right of = and !=, or in a set: the code of an answer option. */
export interface OptionNode {
  readonly kind: 'option';
  readonly code: string;
  readonly span: Span;
}
/** Written with a point as decimal sign. */
export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
  readonly span: Span;
}
/** A figure of the unit that is delivered from a register. */
export interface RegisterNode {
  readonly kind: 'register';
  /** Id of the round's register measure. */
  readonly measure: string;
  readonly span: Span;
  readonly measureSpan: Span;
}
/** Options compare with `=` and `!=` only, numbers with all. */
export interface ComparisonNode {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}
/** `options` holds at least one, in the order written. */
export interface MembershipNode {
  readonly kind: 'membership';
  readonly operator: MembershipOperator;
  readonly left: ReferenceNode;
  readonly options: readonly OptionNode[];
  readonly span: Span;
}
/** A side without a number leaves the whole without one, for the same reason (NumericValue). */
export interface ArithmeticNode {
  readonly kind: 'arithmetic';
  readonly operator: ArithmeticOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}
/** An operand that is unknown stays so. */
export interface NotNode {
  readonly kind: 'not';
  readonly operand: Expression;
  readonly span: Span;
}
/** Two or more operands. `and` is false as soon as one is, `or` true as soon as one is, also beside unknown ones. */
export interface LogicalNode {
  readonly kind: 'and' | 'or';
  readonly operands: readonly Expression[];
  readonly span: Span;
}
/** A frozen tree; every node keeps its place in the text (`span`), for messages. */
export type Expression =
  | ReferenceNode
  | OptionNode
  | NumberNode
  | RegisterNode
  | ComparisonNode
  | MembershipNode
  | ArithmeticNode
  | NotNode
  | LogicalNode;

/**
 * Faults that parsing and checking find; each has a sentence in the catalogue and a row in
 * docs/reference/problem-codes.md.
 */
export const expressionProblemCodes = [
  'EXPRESSION_SYNTAX',
  'UNKNOWN_QUESTION',
  'UNKNOWN_OPTION',
  'UNKNOWN_ITEM',
  'UNKNOWN_MEASURE',
  'ITEM_REQUIRED',
  'WRONG_TYPE',
] as const;
/** What goes into problem lists; the reason within a code decides the sentence. */
export type ExpressionProblemCode = (typeof expressionProblemCodes)[number];

/** What the parser could have used at the place of a fault. */
export type ExpectedSyntax = 'operand' | 'operator' | 'closingParenthesis' | 'set' | 'option' | 'setEnd';

/** Kind of a question, or of what else stands where a type is wrong. */
export type OperandKind = QuestionSignature['kind'] | 'truth' | 'calculation' | 'option';

/** What a message says, by reason. `suggestion` is the nearest right name, where one is near. */
export interface ExpressionProblemDetails {
  readonly empty: Record<never, never>;
  readonly tooLong: { readonly limit: number };
  readonly tooDeep: { readonly limit: number };
  readonly unexpectedCharacter: { readonly found: string; readonly suggestion: string | undefined };
  readonly unexpectedText: {
    readonly found: string;
    readonly expected: ExpectedSyntax;
    readonly suggestion: string | undefined;
  };
  readonly unexpectedEnd: { readonly expected: ExpectedSyntax };
  readonly unclosedItem: Record<never, never>;
  readonly malformedItem: { readonly found: string };
  readonly numberTooLong: { readonly limit: number };
  readonly repeatedOption: { readonly option: string };
  readonly setOperatorWithoutQuestion: { readonly operator: MembershipOperator };
  readonly unknownQuestion: { readonly question: string; readonly suggestion: string | undefined };
  readonly unknownOption: {
    readonly question: string;
    readonly option: string;
    readonly options: readonly string[];
    readonly suggestion: string | undefined;
  };
  readonly unknownItem: {
    readonly question: string;
    readonly item: string;
    readonly items: readonly string[];
    readonly suggestion: string | undefined;
  };
  readonly unknownMeasure: {
    readonly measure: string;
    readonly measures: readonly string[];
    readonly suggestion: string | undefined;
  };
  /** REGISTER without the id of a measure. */
  readonly registerWithoutMeasure: Record<never, never>;
  /** Figures from registers stand in numeric measures only: a form cannot ask for them. */
  readonly registerNotHere: { readonly measure: string };
  readonly questionWithoutItems: { readonly question: string; readonly item: string };
  /** The rule is bound to an item that the question lacks. */
  readonly itemNotInQuestion: { readonly question: string; readonly item: string };
  readonly itemRequired: { readonly question: string; readonly items: readonly string[] };
  readonly truthRequired: { readonly found: string; readonly kind: OperandKind };
  readonly numberRequired: { readonly found: string; readonly kind: OperandKind };
  /** An option is compared with something that is not a question with one answer, or by order. */
  readonly optionNotComparable: { readonly option: string; readonly operator: ComparisonOperator };
  /** The operator asks for another kind of question. */
  readonly questionKind: {
    readonly question: string;
    readonly kind: QuestionSignature['kind'];
    readonly operator: ComparisonOperator | MembershipOperator;
  };
}
/** Finer than the code: one sentence of the catalogue for each. */
export type ExpressionProblemReason = keyof ExpressionProblemDetails;

/** A fault in an expression: span in the text, a lasting code, and what a sentence about it needs. */
export interface ExpressionProblem<Reason extends ExpressionProblemReason = ExpressionProblemReason> {
  readonly code: ExpressionProblemCode;
  readonly span: Span;
  readonly reason: Reason;
  readonly details: ExpressionProblemDetails[Reason];
}

/** What a rule needs to know about a question: its kind, options and items. */
export interface QuestionSignature {
  readonly kind: 'single' | 'multiple' | 'number' | 'text';
  /** Codes that an answer may hold; empty for number and text. */
  readonly options: readonly string[];
  /** Items of a grid; empty when the question is not a grid. */
  readonly items: readonly string[];
  /** A number question that may be answered KAN_EJ_LAMNA. */
  readonly cannotProvide: boolean;
}

/** Finds the question that a reference names. */
export type Scope = (question: string) => QuestionSignature | undefined;

/**
 * The answer to a cell as a rule sees it. `notAsked`: routing does not ask for it. `withheld`: a register figure
 * that is not shown. `unknown`: asked and not answered, or not yet known whether it is asked.
 */
export type AnswerState =
  | { readonly state: 'answered'; readonly value: string | number | readonly string[] }
  | { readonly state: 'cannotProvide' }
  | { readonly state: 'notAsked' }
  | { readonly state: 'withheld'; readonly reason: RegisterAbsence }
  | { readonly state: 'unknown' };

/** Why a register figure is not there; where several hold, the first is told. */
export const registerAbsences = ['REMOVED_FOR_SAFETY', 'UNCERTAIN', 'NOT_AVAILABLE'] as const;
/** Why a delivered figure may not be used; the measure that reads it has no value for the same reason. */
export type RegisterAbsence = (typeof registerAbsences)[number];

/**
 * Looks up a cell. `item` is the item that the reference names, otherwise the item the rule is bound to ('' for
 * none): a lookup disregards it where the question has no items. A register figure is looked up as the question
 * `REGISTER` (`registerWord`) with its measure as item; `notAsked` where none is delivered.
 */
export type AnswerLookup = (question: string, item: string) => AnswerState;

/** Three-valued truth: `unknown` while an answer that is asked for is missing. */
export type Truth = boolean | 'unknown';

/**
 * Value of a numeric expression: a number, or why there is none. `withheld`: a register figure that is not shown.
 * `undefined`: division by zero, a cell that is not asked for, or a register figure that is not delivered. Of several
 * reasons the first of unknown, cannotProvide, withheld, undefined holds.
 */
export type NumericValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cannotProvide' }
  | { readonly kind: 'withheld'; readonly reason: RegisterAbsence }
  | { readonly kind: 'undefined' }
  | { readonly kind: 'unknown' };
