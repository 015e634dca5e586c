import type { sentence as swedish } from '../sv/sentence.ts';

export const sentence: typeof swedish = {
  about: (column, statement) => `${column}: ${statement}`,
  or: 'or',
  and: 'and',
  percentUnit: 'per cent',
  outcomeLevel: (place, outcome, round) => `${place} has “${outcome}” in ${round}.`,
  numberLevel: (place, value, unit, round) => `${place} has ${value} ${unit} in ${round}.`,
  groupNumberLevel: (place, value, unit, round, units) =>
    `In ${place} the value is ${value} ${unit} in ${round}, calculated over ${units} units.`,
  shareLevel: (place, numerator, denominator, counted, percent, round) =>
    `In ${place}, ${numerator} of ${denominator} units have “${counted}” in ${round}: ${percent}.`,
  missing: (place, round, word, explanation) => `There is no value for ${place} in ${round}: ${word}. ${explanation}`,
  comparison: {
    asMostCounted: (place, own, round, group, base, counted) =>
      `${place} has “${own}” in ${round}, like most in ${group}: ${base} have “${counted}”.`,
    asMostOther: (place, own, round, group, base, counted) =>
      `${place} has “${own}” in ${round}, and most in ${group} do not have “${counted}” either: ${base} have it.`,
    unlikeMost: (place, own, round, group, base, counted) =>
      `${place} has “${own}” in ${round}, unlike most in ${group}: ${base} have “${counted}”.`,
    split: (place, own, round, group, base, counted) =>
      `${place} has “${own}” in ${round}. In ${group} about half have “${counted}”: ${base}.`,
    base: (numerator, denominator, percent) => `${numerator} of ${denominator} (${percent})`,
  },
  number: {
    higher: (place, own, unit, round, group, value, units) =>
      `${place} has ${own} ${unit} in ${round}, more than ${group}, where the value is ${value} (${units} units).`,
    lower: (place, own, unit, round, group, value, units) =>
      `${place} has ${own} ${unit} in ${round}, less than ${group}, where the value is ${value} (${units} units).`,
    same: (place, own, unit, round, group, _value, units) =>
      `${place} has ${own} ${unit} in ${round}, the same value as ${group} (${units} units).`,
  },
  change: {
    outcome: (place, from, fromRound, to, round) =>
      `${place} has gone from “${from}” in ${fromRound} to “${to}” in ${round}.`,
    number: (place, from, fromRound, to, unit, round) =>
      `${place} has gone from ${from} to ${to} ${unit} between ${fromRound} and ${round}.`,
    shareUp: (place, counted, from, fromRound, to, round) =>
      `In ${place} the share of “${counted}” has risen from ${from} in ${fromRound} to ${to} in ${round}.`,
    shareDown: (place, counted, from, fromRound, to, round) =>
      `In ${place} the share of “${counted}” has fallen from ${from} in ${fromRound} to ${to} in ${round}.`,
    share: (percent, numerator, denominator) => `${percent} (${numerator} of ${denominator})`,
    groupNumber: (place, from, fromRound, to, unit, round) =>
      `In ${place} the value has gone from ${from} to ${to} ${unit} between ${fromRound} and ${round}.`,
  },
  noChange: {
    outcome: (place, outcome, fromRound, round) => `${place} has “${outcome}” in both ${fromRound} and ${round}.`,
    number: (place, value, unit, fromRound, round) =>
      `${place} has ${value} ${unit} in both ${fromRound} and ${round}.`,
    share: (place, counted, percent, fromRound, from, round, to) =>
      `In ${place} the share of “${counted}” is ${percent} in both ${fromRound} (${from}) and ${round} (${to}).`,
    withinMissing: (place, counted, from, fromRound, to, round) =>
      `In ${place} the share of “${counted}” is ${from} in ${fromRound} and ${to} in ${round}. The difference is no larger than what non-response can explain.`,
    groupNumber: (place, value, unit, fromRound, round) =>
      `In ${place} the value is ${value} ${unit} in both ${fromRound} and ${round}.`,
    counts: (numerator, denominator) => `${numerator} of ${denominator}`,
  },
  affected: (reason) => `The comparison is affected: ${reason}`,
  break: (round, earlier, reason) => `The result of ${round} cannot be compared with ${earlier}. ${reason}`,
  spread: (low, lowNames, high, highNames, round) =>
    `Among the counties the share runs from ${low} (${lowNames}) to ${high} (${highNames}) in ${round}.`,
  spreadEqual: (percent, round) => `All counties that are shown have ${percent} in ${round}.`,
  severalCounties: (count) => `${count} counties`,
  range: (place, missing, counted, low, high) =>
    missing === 1
      ? `One unit has no answer. Had it answered, the share of “${counted}” in ${place} could lie between ${low} and ${high}.`
      : `${missing} units have no answer. Had they answered, the share of “${counted}” in ${place} could lie between ${low} and ${high}.`,
  count: {
    desired: (place, desired, counted, round) =>
      `${place} reaches a desired state in ${desired} of ${counted} indicators in ${round}.`,
    rest: (partly, develop) =>
      `${partly === 0 ? '' : `${partly} ${partly === 1 ? 'reaches' : 'reach'} it partly and `}${develop} ${develop === 1 ? 'is an area' : 'are areas'} for development.`,
    notApplicable: (count) => (count === 1 ? 'One does not apply.' : `${count} do not apply.`),
    missing: (count) => (count === 1 ? 'One has no value.' : `${count} have no value.`),
  },
  places: {
    nation: 'Sweden',
    sizeGroup: (code) => `size group ${code}`,
    skrGroup: (code) => `SKR group ${code}`,
    socioGroup: (code) => `socio-economic group ${code}`,
  },
};
