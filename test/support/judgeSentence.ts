// Reads a Swedish sentence back with patterns of its own, and counts again from the published rows whether it is true.
// Written apart from the rules that make sentences: it imports none of them.

import type { ReleasedColumn } from '../../src/stages/publication/index.ts';
import type { PublishedRows, Row } from './publishedRows.ts';

export interface Evidence {
  readonly now: PublishedRows;
  readonly before: PublishedRows;
  /** Code of the place that the sentence is said of, and its level. */
  readonly level: string;
  readonly code: string;
  /** As the release names it; a district after its city. */
  readonly name: string;
  /** Rounds in which the unit was another. */
  readonly changedIn: readonly number[];
}

/** '' for a true sentence, else what is wrong with it. */
export function judgeSentence(sentence: string, evidence: Evidence): string {
  const text = sentence.replaceAll('\u00a0', ' ');
  const column = evidence.now.columns
    .filter(({ name }) => text.startsWith(`${name.sv}: `))
    .toSorted((a, b) => b.name.sv.length - a.name.sv.length)[0];
  if (column === undefined) return judgeCount(text, evidence);
  const said = text.slice(column.name.sv.length + 2);
  const [, body = said, reservation] = /^(.*?[.])(?: Jämförbarheten påverkas: (.+))?$/u.exec(said) ?? [];
  for (const [pattern, judge] of patterns) {
    const match = pattern.exec(reservation === undefined ? said : body);
    if (match !== null) {
      return firstFault(judge(match.slice(1), { ...evidence, column, reservation }), judgePlace(body, evidence));
    }
  }
  return `not understood: ${said}`;
}

interface Claim extends Evidence {
  readonly column: ReleasedColumn;
  readonly reservation: string | undefined;
}

type Judge = (parts: readonly string[], claim: Claim) => string;

const number = '(\\d[\\d ]*)';
const base = `${number} av ${number} \\((\\d+) %\\)`;

const patterns: readonly (readonly [RegExp, Judge])[] = [
  [/^För (.+) finns inget värde (\d{4}): .+$/u, ([, round], claim) => judgeMissing(round, claim)],
  [
    new RegExp(`^.+ har ”(.+?)” (\\d{4}), som de flesta i (.+?): ${base} har ”(.+)”\\.$`, 'u'),
    ([own, round, group, n, d, p, label], claim) => judgeGroup({ own, round, group, n, d, p, label }, claim, 'same'),
  ],
  [
    new RegExp(`^.+ har ”(.+?)” (\\d{4}), och de flesta i (.+?) har inte heller ”(.+)”: ${base} har det\\.$`, 'u'),
    ([own, round, group, label, n, d, p], claim) => judgeGroup({ own, round, group, n, d, p, label }, claim, 'same'),
  ],
  [
    new RegExp(`^.+ har ”(.+?)” (\\d{4}), till skillnad från de flesta i (.+?): ${base} har ”(.+)”\\.$`, 'u'),
    ([own, round, group, n, d, p, label], claim) => judgeGroup({ own, round, group, n, d, p, label }, claim, 'other'),
  ],
  [
    new RegExp(`^.+ har ”(.+?)” (\\d{4})\\. I (.+) har ungefär hälften ”(.+)”: ${base}\\.$`, 'u'),
    ([own, round, group, label, n, d, p], claim) => judgeGroup({ own, round, group, n, d, p, label }, claim, 'half'),
  ],
  [/^.+ har gått från ”(.+)” (\d{4}) till ”(.+)” (\d{4})\.$/u, (parts, claim) => judgeOutcomes(parts, claim, false)],
  [
    /^.+ har ”(.+)” både (\d{4}) och (\d{4})\.$/u,
    ([label, from, to], claim) => judgeOutcomes([label, from, label, to] as string[], claim, true),
  ],
  [/^.+ har ”(.+)” (\d{4})\.$/u, ([label, round], claim) => judgeOutcome(label, round, claim)],
  [/^Resultatet (\d{4}) går inte att jämföra med (\d{4})\. .+$/u, ([, from], claim) => judgeBreak(from, claim)],
  [
    new RegExp(`^I .+ har ${number} av ${number} enheter ”(.+)” (\\d{4}): (\\d+) %\\.$`, 'u'),
    ([n, d, , round, p], claim) => sameCounts(claim.now, n, d, p, claim, round),
  ],
  [
    new RegExp(
      `^I .+ har andelen ”.+” (ökat|minskat) från (\\d+) % \\(${number} av ${number}\\) (\\d{4}) till (\\d+) % \\(${number} av ${number}\\) (\\d{4})\\.$`,
      'u',
    ),
    ([direction, p1, n1, d1, r1, p2, n2, d2, r2], claim) =>
      firstFault(
        judgePair([p1, n1, d1, r1, p2, n2, d2, r2] as string[], claim),
        certainDirection(claim) === direction ? '' : 'non-response may have made the change',
      ),
  ],
  [
    new RegExp(
      `^I .+ är andelen ”.+” (\\d+) % \\(${number} av ${number}\\) (\\d{4}) och (\\d+) % \\(${number} av ${number}\\) (\\d{4})\\. Skillnaden är inte större än vad bortfallet kan förklara\\.$`,
      'u',
    ),
    (parts, claim) =>
      firstFault(judgePair(parts, claim), certainDirection(claim) === undefined ? '' : 'the change is certain'),
  ],
  [
    new RegExp(
      `^I .+ är andelen ”.+” (\\d+) % både (\\d{4}) \\(${number} av ${number}\\) och (\\d{4}) \\(${number} av ${number}\\)\\.$`,
      'u',
    ),
    ([p, r1, n1, d1, r2, n2, d2], claim) => judgePair([p, n1, d1, r1, p, n2, d2, r2] as string[], claim),
  ],
  [
    /^Bland länen går andelen från (\d+) % \((.+)\) till (\d+) % \((.+)\) (\d{4})\.$/u,
    (parts, claim) => judgeSpread(parts, claim),
  ],
  [
    /^Alla län som redovisas har (\d+) % (\d{4})\.$/u,
    ([p, round], claim) => judgeSpread([p, '', p, '', round] as string[], claim),
  ],
  [
    /^(En|\d+) enhet(?:er)? saknar svar\. Hade (?:den|de) svarat kunde andelen ”.+” i .+ ligga mellan (\d+) % och (\d+) %\.$/u,
    ([missing, low, high], claim) => judgeRange(missing === 'En' ? '1' : missing, low, high, claim),
  ],
  [
    /^I .+ är värdet (\S+) .+ (\d{4}), beräknat på ([\d ]+) enheter\.$/u,
    ([value, round, units], claim) =>
      firstFault(
        judgeNumber(value, round, claim),
        demand(toNumber(units) === countUnits(rowOf(claim.now, claim)), 'other units'),
      ),
  ],
  [
    /^.+ har (\S+) .+ (\d{4}), (mer än|mindre än|samma värde som) storleksgrupp (\d)(?:, där värdet är (\S+))? \(([\d ]+) enheter\)\.$/u,
    ([own, round, relation, group, value, units], claim) => {
      const row = claim.now.find(claim.column.code, 'sizeGroup', group ?? '');
      const difference = Math.sign(toNumber(own) - toNumber(value ?? own));
      const expected = { 1: 'mer än', '-1': 'mindre än', 0: 'samma värde som' }[String(difference)];
      return firstFault(
        judgeNumber(own, round, claim),
        demand(row?.status === 'VALUE' && Number(row.value) === toNumber(value ?? own), 'another value of the group'),
        demand(toNumber(units) === countUnits(row) && toNumber(units) >= 5, 'other units'),
        demand(relation === expected, `it is ${expected}`),
        demand(
          claim.now.units.some((unit) => unit.unit === claim.code && unit.size_group === group),
          'not a member',
        ),
      );
    },
  ],
  [
    /^.+ har (?:värdet )?gått från (\S+) till (\S+) .+ mellan (\d{4}) och (\d{4})\.$/u,
    ([from, to, fromRound, round], claim) =>
      firstFault(
        judgeComparability(claim),
        judgeNumber(from, fromRound, claim),
        judgeNumber(to, round, claim),
        demand(from !== to, 'nothing changed'),
      ),
  ],
  [
    /^(?:.+ har|I .+ är värdet) (\S+) .+ både (\d{4}) och (\d{4})\.$/u,
    ([value, fromRound, round], claim) =>
      firstFault(judgeComparability(claim), judgeNumber(value, fromRound, claim), judgeNumber(value, round, claim)),
  ],
  [/^.+ har (\d\S*) .+ (\d{4})\.$/u, ([value, round], claim) => judgeNumber(value, round, claim)],
];

/** A sentence of a place names it; those of the nation's counties and of breaks name none. */
function judgePlace(text: string, { level, code, name }: Evidence): string {
  if (/^(Bland länen|Alla län|Resultatet) /u.test(text)) return '';
  const groups: Readonly<Record<string, string>> = {
    nation: 'riket',
    sizeGroup: `storleksgrupp ${code}`,
    skrGroup: `SKR-grupp ${code}`,
  };
  return demand(text.includes(groups[level] ?? name), 'said of another place');
}

function firstFault(...faults: readonly string[]): string {
  return faults.find((fault) => fault !== '') ?? '';
}

function demand(isTrue: boolean, fault: string): string {
  return isTrue ? '' : fault;
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '').replaceAll(' ', '').replace(',', '.'));
}

function rowOf(rows: PublishedRows, { column, level, code }: Claim): Row | undefined {
  const found = rows.columns.find(({ series }) => series === column.series);
  return found === undefined ? undefined : rows.find(found.code, level, code);
}

/** Label of a row's outcome in its round's own scale. */
function labelOf(rows: PublishedRows, row: Row | undefined): string | undefined {
  const column = rows.columns.find(({ code }) => code === row?.indicator);
  return column?.scale.find(({ outcome }) => outcome === row?.outcome)?.label.sv;
}

function roundsOf({ now, before }: Evidence, round: string | undefined): PublishedRows | undefined {
  return [now, before].find((rows) => String(rows.round) === round);
}

/** Units with a usable number: those framed less those that are missing. */
function countUnits(row: Row | undefined): number {
  return Number(row?.framed) - Number(row?.missing);
}

/** A number with decimal comma in one of the two rounds. */
function judgeNumber(value: string | undefined, round: string | undefined, claim: Claim): string {
  const rows = roundsOf(claim, round);
  const row = rows && rowOf(rows, claim);
  return demand(row?.status === 'VALUE' && row.value === (value ?? '').replace(',', '.'), `not ${value} in ${round}`);
}

function judgeMissing(round: string | undefined, claim: Claim): string {
  const status = rowOf(claim.now, claim)?.status;
  return demand(round === String(claim.now.round) && status !== undefined && status !== 'VALUE', 'there is a value');
}

function judgeOutcome(label: string | undefined, round: string | undefined, claim: Claim): string {
  const rows = roundsOf(claim, round);
  return demand(rows !== undefined && labelOf(rows, rowOf(rows, claim)) === label, `not ${label} in ${round}`);
}

/** The release says that the rounds may be compared, and the sentence says so where it has reservations. */
function judgeComparability({ now, before, column, reservation, changedIn }: Claim): string {
  const status = column.comparability.find(({ year }) => year === before.round)?.status;
  return firstFault(
    demand(status === 'direct' || status === 'affected', `compared over a break with ${before.round}`),
    demand(!changedIn.includes(before.round), 'the unit was another'),
    demand((status === 'affected') === (reservation !== undefined), `the reservation does not fit ${now.round}`),
  );
}

function judgeOutcomes([from, fromRound, to, round]: readonly string[], claim: Claim, isSame: boolean): string {
  return firstFault(
    judgeComparability(claim),
    demand(fromRound === String(claim.before.round) && round === String(claim.now.round), 'wrong rounds'),
    judgeOutcome(from, fromRound, claim),
    judgeOutcome(to, round, claim),
    demand((from === to) === isSame, 'changed or not'),
  );
}

function judgeBreak(from: string | undefined, { column, before, changedIn }: Claim): string {
  const status = column.comparability.find(({ year }) => year === before.round)?.status;
  const isBreak = (status !== 'direct' && status !== 'affected') || changedIn.includes(before.round);
  return demand(from === String(before.round) && isBreak, 'it may be compared');
}

interface GroupClaim {
  readonly own: string | undefined;
  readonly round: string | undefined;
  readonly group: string | undefined;
  readonly n: string | undefined;
  readonly d: string | undefined;
  readonly p: string | undefined;
  readonly label: string | undefined;
}

/** Counts the group anew from the rows of its units. */
function judgeGroup(said: GroupClaim, claim: Claim, how: 'same' | 'other' | 'half'): string {
  const { now, column } = claim;
  const code = /^storleksgrupp (\d)$/u.exec(said.group ?? '')?.[1];
  const members = now.units.filter((unit) => unit.size_group === code);
  const shares = members.map((unit) => {
    const row = now.find(column.code, 'unit', unit.unit ?? '');
    return row?.status === 'VALUE' ? column.scale.find(({ outcome }) => outcome === row.outcome)?.share : undefined;
  });
  const n = shares.filter((share) => share === 'counted').length;
  const d = n + shares.filter((share) => share === 'base').length;
  const isOwnCounted = column.scale.some(({ label, share }) => label.sv === said.own && share === 'counted');
  const side = n / d >= 0.6 ? 'counted' : n / d <= 0.4 ? 'not' : 'half';
  const expected = side === 'half' ? 'half' : (side === 'counted') === isOwnCounted ? 'same' : 'other';
  const labels = column.scale.filter(({ share, outcome }) => share === 'counted' && column.outcomes.includes(outcome));
  return firstFault(
    judgeOutcome(said.own, said.round, claim),
    demand(
      members.some(({ unit }) => unit === claim.code),
      'not a member of the group',
    ),
    demand(toNumber(said.n) === n && toNumber(said.d) === d && d >= 5, `${n} of ${d}`),
    demand(toNumber(said.p) === Math.floor((200 * n + d) / (2 * d)), 'wrong per cent'),
    demand(said.label === labels.map(({ label }) => label.sv).join(' eller '), 'wrong label'),
    demand(expected === how, `it is ${expected}`),
  );
}

function sameCounts(
  rows: PublishedRows | undefined,
  n: string | undefined,
  d: string | undefined,
  p: string | undefined,
  claim: Claim,
  round?: string,
): string {
  const row = rows && rowOf(rows, claim);
  return firstFault(
    demand(row?.status === 'VALUE', 'there is no value'),
    demand(round === undefined || round === String(rows?.round), 'wrong round'),
    demand(row?.numerator === String(toNumber(n)) && row.denominator === String(toNumber(d)), 'other counts'),
    demand(row?.value === p, 'another share'),
  );
}

function judgePair([p1, n1, d1, r1, p2, n2, d2, r2]: readonly string[], claim: Claim): string {
  return firstFault(
    judgeComparability(claim),
    demand(r1 === String(claim.before.round) && r2 === String(claim.now.round), 'wrong rounds'),
    sameCounts(claim.before, n1, d1, p1, claim),
    sameCounts(claim.now, n2, d2, p2, claim),
  );
}

/** The direction that holds whatever the missing units would have answered; undefined where there is none. */
function certainDirection(claim: Claim): 'ökat' | 'minskat' | undefined {
  const [before, now] = [claim.before, claim.now].map((rows) => {
    const row = rowOf(rows, claim);
    const [n, d, m] = [row?.numerator, row?.denominator, row?.missing].map(Number) as [number, number, number];
    return { low: n / (d + m), high: (n + m) / (d + m) };
  }) as [{ low: number; high: number }, { low: number; high: number }];
  if (now.low > before.high) return 'ökat';
  return now.high < before.low ? 'minskat' : undefined;
}

function judgeSpread([low, lowNames = '', high, highNames = '', round]: readonly string[], claim: Claim): string {
  const rows = [...claim.now.results.values()].filter(
    ({ level, indicator, status }) => level === 'county' && indicator === claim.column.code && status === 'VALUE',
  );
  const values = rows.map(({ value }) => Number(value));
  const count = (percent: string | undefined) => values.filter((value) => value === Number(percent)).length;
  const told = (names: string) => Number(/^(\d+) län$/u.exec(names)?.[1] ?? names.split(/, | och /u).length);
  const isNamed = low !== high;
  return firstFault(
    demand(round === String(claim.now.round), 'wrong round'),
    demand(Math.min(...values) === Number(low) && Math.max(...values) === Number(high), 'other ends'),
    demand(!isNamed || (told(lowNames) === count(low) && told(highNames) === count(high)), 'ties are not shared'),
  );
}

function judgeRange(
  missing: string | undefined,
  low: string | undefined,
  high: string | undefined,
  claim: Claim,
): string {
  const row = rowOf(claim.now, claim);
  const [n, d, m] = [row?.numerator, row?.denominator, row?.missing].map(Number) as [number, number, number];
  const percent = (count: number) => Math.floor((200 * count + d + m) / (2 * (d + m)));
  return demand(
    Number(missing) === m && Number(low) === percent(n) && Number(high) === percent(n + m),
    'another range',
  );
}

/** Counts the unit's indicators with a desired state anew. */
function judgeCount(text: string, { now, code }: Evidence): string {
  const columns = now.columns.filter(({ hasColour, withdrawn }) => hasColour && withdrawn === undefined);
  const rows = columns.map((column) => now.find(column.code, 'unit', code)).filter((row) => row !== undefined);
  const colour = (wanted: string) => rows.filter((row) => row.colour === wanted).length;
  const [desired, partly, develop] = [colour('green'), colour('yellow'), colour('red')];
  const missing = rows.filter(({ status }) => status !== 'VALUE').length;
  const leftOut = rows.filter(({ status }) => status === 'VALUE').length - desired - partly - develop;
  const words = [
    desired + partly + develop === 0
      ? ''
      : `når ett önskvärt läge i ${desired} av ${desired + partly + develop} indikatorer ${now.round}. ${partly === 0 ? '' : `${partly} når läget delvis och `}${develop} är ${develop === 1 ? 'ett utvecklingsområde' : 'utvecklingsområden'}.`,
    leftOut === 0 ? '' : leftOut === 1 ? 'En är inte aktuell.' : `${leftOut} är inte aktuella.`,
    missing === 0 ? '' : missing === 1 ? 'För en saknas värde.' : `För ${missing} saknas värde.`,
  ].filter((part) => part !== '');
  return demand(text.endsWith(words.join(' ')) && words.length > 0, `counted: ${words.join(' ')}`);
}
