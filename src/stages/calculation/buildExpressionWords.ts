import type { ExpressionPhrases, ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import type { Round, Text } from '../definition/index.ts';

/** The words that rules of a round are told in: the phrases of a language, and the round's labels in it. */
export function buildExpressionWords(round: Round, phrases: ExpressionPhrases, language: 'sv' | 'en'): ExpressionWords {
  const options = new Map<string, string>();
  const items = new Map<string, string>();
  const choose = (text: Text): string => (language === 'en' ? text.en : undefined) ?? text.sv;
  for (const question of round.parts.flatMap((part) => part.questions)) {
    for (const { code, label } of question.options) options.set(`${question.code}|${code}`, choose(label));
    for (const { id, label } of question.items) items.set(`${question.code}|${id}`, choose(label));
  }
  const measures = new Map(round.registerMeasures.map(({ id, name }) => [id, choose(name)]));
  return {
    phrases,
    labelOption: (question, option) => options.get(`${question}|${option}`) ?? option,
    labelItem: (question, item) => items.get(`${question}|${item}`) ?? item,
    labelMeasure: (measure) => measures.get(measure) ?? measure,
  };
}
