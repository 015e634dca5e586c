// Sentences from data: what is said of a result. Numbers, places and labels come as they are to stand.

export const sentence = {
  /** Name of the indicator before what is said of it. */
  about: (column: string, statement: string) => `${column}: ${statement}`,
  or: 'eller',
  and: 'och',
  /** The unit of a measure in per cent. */
  percentUnit: 'procent',
  outcomeLevel: (place: string, outcome: string, round: number) => `${place} har ”${outcome}” ${round}.`,
  numberLevel: (place: string, value: string, unit: string, round: number) => `${place} har ${value} ${unit} ${round}.`,
  groupNumberLevel: (place: string, value: string, unit: string, round: number, units: string) =>
    `I ${place} är värdet ${value} ${unit} ${round}, beräknat på ${units} enheter.`,
  shareLevel: (
    place: string,
    numerator: string,
    denominator: string,
    counted: string,
    percent: string,
    round: number,
  ) => `I ${place} har ${numerator} av ${denominator} enheter ”${counted}” ${round}: ${percent}.`,
  missing: (place: string, round: number, word: string, explanation: string) =>
    `För ${place} finns inget värde ${round}: ${word}. ${explanation}`,
  comparison: {
    /** Own outcome is counted, and most in the group have it. */
    asMostCounted: (place: string, own: string, round: number, group: string, base: string, counted: string) =>
      `${place} har ”${own}” ${round}, som de flesta i ${group}: ${base} har ”${counted}”.`,
    asMostOther: (place: string, own: string, round: number, group: string, base: string, counted: string) =>
      `${place} har ”${own}” ${round}, och de flesta i ${group} har inte heller ”${counted}”: ${base} har det.`,
    unlikeMost: (place: string, own: string, round: number, group: string, base: string, counted: string) =>
      `${place} har ”${own}” ${round}, till skillnad från de flesta i ${group}: ${base} har ”${counted}”.`,
    split: (place: string, own: string, round: number, group: string, base: string, counted: string) =>
      `${place} har ”${own}” ${round}. I ${group} har ungefär hälften ”${counted}”: ${base}.`,
    base: (numerator: string, denominator: string, percent: string) => `${numerator} av ${denominator} (${percent})`,
  },
  number: {
    higher: (place: string, own: string, unit: string, round: number, group: string, value: string, units: string) =>
      `${place} har ${own} ${unit} ${round}, mer än ${group}, där värdet är ${value} (${units} enheter).`,
    lower: (place: string, own: string, unit: string, round: number, group: string, value: string, units: string) =>
      `${place} har ${own} ${unit} ${round}, mindre än ${group}, där värdet är ${value} (${units} enheter).`,
    same: (place: string, own: string, unit: string, round: number, group: string, _value: string, units: string) =>
      `${place} har ${own} ${unit} ${round}, samma värde som ${group} (${units} enheter).`,
  },
  change: {
    outcome: (place: string, from: string, fromRound: number, to: string, round: number) =>
      `${place} har gått från ”${from}” ${fromRound} till ”${to}” ${round}.`,
    number: (place: string, from: string, fromRound: number, to: string, unit: string, round: number) =>
      `${place} har gått från ${from} till ${to} ${unit} mellan ${fromRound} och ${round}.`,
    shareUp: (place: string, counted: string, from: string, fromRound: number, to: string, round: number) =>
      `I ${place} har andelen ”${counted}” ökat från ${from} ${fromRound} till ${to} ${round}.`,
    shareDown: (place: string, counted: string, from: string, fromRound: number, to: string, round: number) =>
      `I ${place} har andelen ”${counted}” minskat från ${from} ${fromRound} till ${to} ${round}.`,
    share: (percent: string, numerator: string, denominator: string) => `${percent} (${numerator} av ${denominator})`,
    groupNumber: (place: string, from: string, fromRound: number, to: string, unit: string, round: number) =>
      `I ${place} har värdet gått från ${from} till ${to} ${unit} mellan ${fromRound} och ${round}.`,
  },
  noChange: {
    outcome: (place: string, outcome: string, fromRound: number, round: number) =>
      `${place} har ”${outcome}” både ${fromRound} och ${round}.`,
    number: (place: string, value: string, unit: string, fromRound: number, round: number) =>
      `${place} har ${value} ${unit} både ${fromRound} och ${round}.`,
    share: (
      place: string,
      counted: string,
      percent: string,
      fromRound: number,
      from: string,
      round: number,
      to: string,
    ) => `I ${place} är andelen ”${counted}” ${percent} både ${fromRound} (${from}) och ${round} (${to}).`,
    withinMissing: (place: string, counted: string, from: string, fromRound: number, to: string, round: number) =>
      `I ${place} är andelen ”${counted}” ${from} ${fromRound} och ${to} ${round}. Skillnaden är inte större än vad bortfallet kan förklara.`,
    groupNumber: (place: string, value: string, unit: string, fromRound: number, round: number) =>
      `I ${place} är värdet ${value} ${unit} både ${fromRound} och ${round}.`,
    counts: (numerator: string, denominator: string) => `${numerator} av ${denominator}`,
  },
  affected: (reason: string) => `Jämförbarheten påverkas: ${reason}`,
  break: (round: number, earlier: number, reason: string) =>
    `Resultatet ${round} går inte att jämföra med ${earlier}. ${reason}`,
  spread: (low: string, lowNames: string, high: string, highNames: string, round: number) =>
    `Bland länen går andelen från ${low} (${lowNames}) till ${high} (${highNames}) ${round}.`,
  spreadEqual: (percent: string, round: number) => `Alla län som redovisas har ${percent} ${round}.`,
  severalCounties: (count: string) => `${count} län`,
  range: (place: string, missing: number, counted: string, low: string, high: string) =>
    missing === 1
      ? `En enhet saknar svar. Hade den svarat kunde andelen ”${counted}” i ${place} ligga mellan ${low} och ${high}.`
      : `${missing} enheter saknar svar. Hade de svarat kunde andelen ”${counted}” i ${place} ligga mellan ${low} och ${high}.`,
  count: {
    desired: (place: string, desired: string, counted: string, round: number) =>
      `${place} når ett önskvärt läge i ${desired} av ${counted} indikatorer ${round}.`,
    rest: (partly: number, develop: number) =>
      `${partly === 0 ? '' : `${partly} når läget delvis och `}${develop} är ${develop === 1 ? 'ett utvecklingsområde' : 'utvecklingsområden'}.`,
    notApplicable: (count: number) => (count === 1 ? 'En är inte aktuell.' : `${count} är inte aktuella.`),
    missing: (count: number) => (count === 1 ? 'För en saknas värde.' : `För ${count} saknas värde.`),
  },
  places: {
    nation: 'riket',
    sizeGroup: (code: string) => `storleksgrupp ${code}`,
    skrGroup: (code: string) => `SKR-grupp ${code}`,
    socioGroup: (code: string) => `socioekonomisk grupp ${code}`,
  },
};
