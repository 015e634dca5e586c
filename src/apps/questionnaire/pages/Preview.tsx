// How the unit will look when its answers are published: each indicator of the part by its own rule.

import type { CellKey } from '../../../kernel/answer.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';

export interface PreviewProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  readonly answers: ReadonlyMap<CellKey, string>;
}

export function Preview(_: PreviewProps) {
  return null;
}
