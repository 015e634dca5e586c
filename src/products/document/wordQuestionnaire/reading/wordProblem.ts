// What is wrong with a Word file that comes back.

import type { WordFileFault } from './openWordFile.ts';
import type { XmlFault } from './scanXml.ts';

/** Why nothing of the file is read. */
export type WordRefusal =
  | { readonly kind: WordFileFault | XmlFault }
  /** No questionnaire of ours, or a program has dropped what tells. */
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'otherRound'; readonly found: string }
  | { readonly kind: 'otherPart'; readonly found: string }
  | { readonly kind: 'otherUnit'; readonly found: string };

/** Where a problem is: code of the question, and item where it has one. */
interface ProblemPlace {
  readonly question: string;
  readonly item: string;
}

/** What was not read, or was read and should be looked at. Texts are cut to 80 characters. */
export type WordProblem =
  /** The field is gone. `comment`: the field of the comment. */
  | ({ readonly kind: 'missingField'; readonly isComment: boolean } & ProblemPlace)
  /** The field is there more than once, with different content: none of it is read. */
  | ({ readonly kind: 'doubledField'; readonly isComment: boolean } & ProblemPlace)
  | ({ readonly kind: 'notANumber'; readonly written: string } & ProblemPlace)
  | ({ readonly kind: 'tooManyDecimals'; readonly written: string; readonly decimals: number } & ProblemPlace)
  | ({ readonly kind: 'below'; readonly written: string; readonly min: number } & ProblemPlace)
  | ({ readonly kind: 'above'; readonly written: string; readonly max: number } & ProblemPlace)
  /** Both a number and the box that says that it cannot be given. */
  | ({ readonly kind: 'numberAndBox'; readonly written: string } & ProblemPlace)
  | ({
      readonly kind: 'unknownOption';
      readonly written: string;
      readonly suggestion: string | undefined;
    } & ProblemPlace)
  | ({ readonly kind: 'tooLong'; readonly isComment: boolean; readonly limit: number } & ProblemPlace)
  /** Written beside the fields: it is no answer. `question` '': above the first question. */
  | ({ readonly kind: 'outsideText'; readonly written: string } & ProblemPlace)
  /** A field that the part does not have, or that the link does not open. */
  | { readonly kind: 'unknownField'; readonly name: string }
  /** The questions have been revised since the file was made. */
  | { readonly kind: 'otherDefinitions' }
  /** A program has dropped the hidden part: text beside the fields cannot be told. */
  | { readonly kind: 'hiddenPartLost' };
