// Faults in rules, told to those who write definitions. Each says what is wrong and what to write instead.

interface Suggested {
  readonly suggestion: string | undefined;
}

const kinds = {
  single: 'en fråga med ett svarsalternativ',
  multiple: 'en fråga med flera svarsalternativ',
  number: 'en talfråga',
  text: 'en textfråga',
  truth: 'ett villkor',
  calculation: 'ett tal',
  option: 'ett svarsalternativ',
};

const expected = {
  operand: 'en fråga, ett tal eller en parentes',
  operator: 'ett jämförelsetecken, ett mängdord, and, or eller slutet av regeln',
  closingParenthesis: 'en slutparentes )',
  set: 'svarsalternativ inom klamrar, t.ex. {JA, NEJ}',
  option: 'koden för ett svarsalternativ',
  setEnd: 'ett kommatecken eller slutklammern }',
};

const operatorAdvice = {
  single: 'Jämför den med = eller !=, eller skriv in {…}.',
  multiple: 'Skriv includes {…} (alla måste vara markerade) eller includesAny {…} (minst ett).',
  number: 'Jämför den med ett tal.',
  text: 'Svaret är fritt skrivet och kan inte användas i en regel.',
};

function suggest({ suggestion }: Suggested): string {
  return suggestion === undefined ? '' : ` Menade ni ${suggestion}?`;
}

function list(codes: readonly string[]): string {
  return codes.join(', ');
}

export const expressionProblems = {
  empty: () => 'Regeln är tom. Skriv ett villkor, t.ex. G1 = JA.',
  tooLong: (details: { readonly limit: number }) =>
    `Regeln är längre än ${details.limit} tecken. Dela upp den i flera regler.`,
  tooDeep: (details: { readonly limit: number }) =>
    `Regeln har fler än ${details.limit} nivåer inuti varandra. Förenkla den.`,
  unexpectedCharacter: (details: Suggested & { readonly found: string }) =>
    `Tecknet ${details.found} hör inte till regelspråket.${suggest(details)}`,
  unexpectedText: (details: Suggested & { readonly found: string; readonly expected: keyof typeof expected }) =>
    `Här står ${details.found}, men här ska stå ${expected[details.expected]}.${suggest(details)}`,
  unexpectedEnd: (details: { readonly expected: keyof typeof expected }) =>
    `Regeln slutar för tidigt: här ska stå ${expected[details.expected]}.`,
  unclosedItem: () => 'Hakparentesen avslutas inte. Skriv ] efter delfrågans beteckning.',
  malformedItem: (details: { readonly found: string }) =>
    details.found === ''
      ? 'Hakparentesen är tom. Skriv delfrågans beteckning i den, t.ex. [eb+lss].'
      : `[${details.found}] är inte en delfråga. En beteckning har bara bokstäver, siffror, - och +.`,
  numberTooLong: (details: { readonly limit: number }) => `Talet har fler än ${details.limit} siffror.`,
  repeatedOption: (details: { readonly option: string }) =>
    `Svarsalternativet ${details.option} står två gånger i samma mängd. Ta bort det ena.`,
  setOperatorWithoutQuestion: (details: { readonly operator: string }) =>
    `Till vänster om ${details.operator} ska det stå en fråga.`,
  unknownQuestion: (details: Suggested & { readonly question: string }) =>
    `Frågan ${details.question} finns inte.${suggest(details)}`,
  unknownOption: (
    details: Suggested & { readonly question: string; readonly option: string; readonly options: readonly string[] },
  ) =>
    `Fråga ${details.question} har inget svarsalternativ ${details.option}. ` +
    `Den har ${list(details.options)}.${suggest(details)}`,
  unknownItem: (
    details: Suggested & { readonly question: string; readonly item: string; readonly items: readonly string[] },
  ) =>
    `Fråga ${details.question} har ingen delfråga ${details.item}. ` +
    `Den har ${list(details.items)}.${suggest(details)}`,
  unknownMeasure: (details: Suggested & { readonly measure: string; readonly measures: readonly string[] }) =>
    details.measures.length === 0
      ? `Registermåttet ${details.measure} finns inte: omgången har inga registermått. Skriv in det under registerMeasures i round.yaml.`
      : `Registermåttet ${details.measure} finns inte i omgången. Där finns ${list(details.measures)}.${suggest(details)}`,
  registerWithoutMeasure: () =>
    'Efter REGISTER ska måttets beteckning stå inom hakparenteser, t.ex. REGISTER[hushallsarenden].',
  registerNotHere: (details: { readonly measure: string }) =>
    `REGISTER[${details.measure}] kan bara stå i ett mått med täljare och nämnare. ` +
    'Frågor, kontroller och utfall bygger på svaren i enkäten.',
  questionWithoutItems: (details: { readonly question: string; readonly item: string }) =>
    `Fråga ${details.question} har inga delfrågor. Ta bort [${details.item}].`,
  itemNotInQuestion: (details: { readonly question: string; readonly item: string }) =>
    `Regeln gäller delfrågan ${details.item}, men den finns inte i fråga ${details.question}. ` +
    'Skriv ut vilken delfråga som menas inom hakparenteser, eller ändra vad regeln gäller.',
  itemRequired: (details: { readonly question: string; readonly items: readonly string[] }) =>
    `Fråga ${details.question} har flera delfrågor. Skriv vilken som menas, ` +
    `t.ex. ${details.question}[${details.items[0] ?? ''}].`,
  truthRequired: (details: { readonly found: string; readonly kind: keyof typeof kinds }) =>
    details.found === ''
      ? `Här ska stå ett villkor, men här står ${kinds[details.kind]}. Jämför det med något.`
      : `Här ska stå ett villkor, men ${details.found} är ${kinds[details.kind]}. Jämför med något.`,
  numberRequired: (details: { readonly found: string; readonly kind: keyof typeof kinds }) =>
    details.found === ''
      ? `Här ska stå ett tal eller en talfråga, men här står ${kinds[details.kind]}.`
      : `Här ska stå ett tal eller en talfråga, men ${details.found} är ${kinds[details.kind]}.`,
  optionNotComparable: (details: { readonly option: string; readonly operator: string }) =>
    `Svarsalternativet ${details.option} kan inte jämföras här med ${details.operator}. ` +
    'Ett svarsalternativ står efter = eller != och en fråga.',
  questionKind: (details: {
    readonly question: string;
    readonly kind: keyof typeof operatorAdvice;
    readonly operator: string;
  }) =>
    `Fråga ${details.question} är ${kinds[details.kind]} och går inte ihop med ${details.operator}. ` +
    operatorAdvice[details.kind],
};
