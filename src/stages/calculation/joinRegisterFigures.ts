import type { AnswerLookup, AnswerState } from '../../kernel/expression/model.ts';
import { registerWord } from '../../kernel/expression/model.ts';
import type { RegisterLookup } from '../registers/index.ts';

/** A unit's answers together with its register figures, as rules read them (R-REGISTER-08). */
export function joinRegisterFigures(answers: AnswerLookup, registers: RegisterLookup, unit: string): AnswerLookup {
  return (question, item) =>
    question === registerWord ? readRegisterFigure(registers, unit, item) : answers(question, item);
}

/** A figure that is not delivered is `notAsked`: a rule that reads it gives no number (NOT_AVAILABLE). */
function readRegisterFigure(registers: RegisterLookup, unit: string, measure: string): AnswerState {
  const figure = registers(unit, measure);
  if (figure === undefined) return { state: 'notAsked' };
  if (figure.status !== 'VALUE') return { state: 'withheld', reason: figure.status };
  return figure.value === undefined ? { state: 'notAsked' } : { state: 'answered', value: figure.value };
}
