// No link reads or writes outside what it grants: random links × random requests to every address that the pages have.

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LinkRole, PersonalLink } from '../../../../src/stages/collection/index.ts';
import {
  baseUrl,
  createGrantWorld,
  type GrantWorld,
  getWorldPart,
  listOpened,
  listSecrets,
  loadStored,
  now,
  partCodes,
  type StoredLine,
  units,
} from '../../../support/grantWorld.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

/** A world is used so often before it is made anew: what is handed in or declined must not pile up. */
const linksPerWorld = 50;
/** Requests made with each link, and links in the sample: 1,000 combinations; 50,000 in `npm run test:long`. */
const requestsPerLink = 5;
const sample = 200;

type Condition = 'valid' | 'revoked' | 'expired' | 'recalled' | 'unknown';

interface LinkCase {
  readonly unit: number;
  readonly role: LinkRole;
  /** Part of an expert's link; undefined for a coordinator's and so on. */
  readonly part: number;
  /** Main questions by their number; empty: the whole part. */
  readonly questions: readonly string[];
  readonly condition: Condition;
  readonly isDelegated: boolean;
}

interface RequestCase {
  /** The address by name, or by its number among all. */
  readonly route: number | string;
  /** What stands for the part in the address. */
  readonly place: 'own' | 'alfa' | 'beta' | 'gamma' | 'odd';
  readonly odd: string;
  readonly query: string;
  readonly body: 'json' | 'form' | 'choice' | 'many';
  readonly cells: readonly { readonly part: number; readonly code: string; readonly isComment: boolean }[];
  readonly version: number;
  readonly step: string;
  readonly decision: string;
}

const linkCases: fc.Arbitrary<LinkCase> = fc.record({
  unit: fc.nat(2),
  role: fc.constantFrom('registrator', 'coordinator', 'coordinator', 'expert', 'expert', 'expert', 'approver'),
  part: fc.nat(2),
  questions: fc.oneof(fc.constant([]), fc.subarray(['1', '2', '3', '4', '5', '6'], { minLength: 1, maxLength: 3 })),
  condition: fc.oneof(
    { weight: 8, arbitrary: fc.constant('valid' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('revoked' as const, 'expired' as const, 'recalled' as const, 'unknown' as const),
    },
  ),
  isDelegated: fc.boolean(),
});

const requestCases: fc.Arbitrary<RequestCase> = fc.record({
  // Saving and reading a part are the most asked for; every other address comes with the same chance.
  route: fc.oneof(
    { weight: 2, arbitrary: fc.constant('POST /:secret/:part') },
    { weight: 1, arbitrary: fc.constant('GET /:secret/:part') },
    { weight: 5, arbitrary: fc.nat(1000) },
  ),
  place: fc.constantFrom('own', 'own', 'own', 'own', 'own', 'own', 'own', 'alfa', 'beta', 'gamma', 'odd'),
  odd: fc.constantFrom(
    '..',
    '%2e%2e',
    'alfa%2f..%2fbeta',
    'alfa%00',
    'ALFA',
    '__proto__',
    'constructor',
    'beta%20',
    '0101',
  ),
  query: fc.constantFrom('', '', '?visa=saknas', '?ifylld=1', '?gjort=klar', '?sedan=0', '?del=beta&fraga=B1'),
  body: fc.constantFrom('json', 'form', 'choice', 'many', 'many'),
  cells: fc.array(
    fc.record({
      part: fc.nat(2),
      code: fc.constantFrom('1', '1a', '2', '2a', '3', '4[x]', '4[y]', '5', '6'),
      isComment: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  version: fc.constantFrom(0, 1, 1, 1, 2, 3, -1, 99),
  step: fc.constantFrom(
    'visa',
    'skicka',
    'skicka',
    'paminn',
    'tillbaka',
    'flytta',
    'avsta',
    'svara',
    'oppna',
    'aterta',
    'begar',
    'tillat',
  ),
  decision: fc.constantFrom('approved', 'sentBack', ''),
});

const requestLists = fc.array(requestCases, { minLength: requestsPerLink, maxLength: requestsPerLink });

let world: GrantWorld;
let routes: readonly { readonly method: string; readonly path: string }[];
let used = 0;

beforeAll(async () => {
  world = await createGrantWorld();
  routes = [
    ...new Map(
      world.app.routes
        .filter(({ method, path }) => (method === 'GET' || method === 'POST') && path.startsWith('/:secret'))
        .map(({ method, path }) => [`${method} ${path}`, { method, path }] as const),
    ).values(),
  ];
});

function letterOf(part: string): string {
  return part.slice(0, 1).toUpperCase();
}

/** What the link may read, worked out from the case alone. `mayRead` of a part: its questions. */
function listGranted(one: LinkCase): ReadonlyMap<string, ReadonlySet<string>> {
  const all = (part: string) => new Set(getWorldPart(part).questions.map(({ code }) => code));
  const part = partCodes[one.part] ?? 'alfa';
  if (one.condition !== 'valid') return new Map();
  switch (one.role) {
    case 'registrator':
      return new Map();
    case 'coordinator':
      return new Map(partCodes.map((code) => [code, all(code)]));
    case 'approver':
      return new Map([[part, all(part)]]);
    default: {
      if (one.questions.length === 0) return new Map([[part, all(part)]]);
      const opened = listOpened(letterOf(part));
      return new Map([[part, new Set(one.questions.flatMap((code) => opened[`${letterOf(part)}${code}`] ?? []))]]);
    }
  }
}

/** Stores the link of the case in the state it is in; its secret. */
async function prepare(one: LinkCase, index: number): Promise<string> {
  const unit = units[one.unit] ?? units[0];
  const part = partCodes[one.part] ?? 'alfa';
  const isExpert = one.role === 'expert';
  const questions = isExpert ? one.questions.map((code) => `${letterOf(part)}${code}`) : [];
  const id = `lank-${index}`;
  const link: PersonalLink = {
    id,
    round: 2018,
    unit,
    part: isExpert ? part : undefined,
    questions,
    role: one.role,
    actor: `person-${index}`,
    createdAt: '2018-02-01T00:00:00.000Z',
    expiresAt: one.condition === 'expired' ? now : '2018-12-31T00:00:00.000Z',
    revokedAt: one.condition === 'revoked' ? now : undefined,
  };
  const secret = await world.addLink(link);
  const key = { round: 2018, unit };
  const by = { actor: 'samordnare', link: undefined, at: now, definitionHash: 'test' };
  const delegation = `delegering-${index}`;
  if (isExpert && (one.isDelegated || one.condition === 'recalled')) {
    const fact = { kind: 'delegated', delegation, part, questions, person: link.actor, link: id, due: '' } as const;
    await world.teamwork.record({ key, facts: [{ fact }] }, by);
  }
  if (one.role === 'approver') {
    const fact = { kind: 'approvalAsked', parts: [part], person: link.actor, link: id } as const;
    await world.teamwork.record({ key, facts: [{ fact }] }, by);
  }
  if (one.condition === 'recalled') {
    const facts = isExpert ? [{ fact: { kind: 'recalled', delegation } as const }] : [];
    await world.teamwork.record({ key, facts, revokedLinks: [id] }, by);
  }
  return one.condition === 'unknown' ? `${secret}x` : secret;
}

function buildRequest(secret: string, one: LinkCase, asked: RequestCase, index: number): Request {
  const route =
    typeof asked.route === 'number'
      ? routes[asked.route % routes.length]
      : routes.find(({ method, path }) => `${method} ${path}` === asked.route);
  if (route === undefined) throw new Error(`No address ${asked.route}`);
  const own = partCodes[one.part] ?? 'alfa';
  const place = asked.place === 'own' ? own : asked.place === 'odd' ? asked.odd : asked.place;
  // Ids of links and delegations made for other cases, of other units too.
  const other = Math.max(0, index - 1 - (asked.cells.length % 5));
  const path = route.path
    .replace(':secret', secret)
    .replace(':part', place)
    .replace(':id', route.path.includes('atkomst') ? `lank-${other}` : `delegering-${other}`)
    .replaceAll(/:[a-z]+/g, '1');
  const url = `${baseUrl}${path}${route.method === 'GET' ? asked.query : ''}`;
  if (route.method === 'GET') return new Request(url);
  if (asked.body !== 'json') return new Request(url, { method: 'POST', body: buildForm(asked, own, other) });
  const changes = asked.cells.map(({ part, code, isComment }) => {
    const { question, item } = splitCell(part, code);
    const target = isComment ? 'comment' : 'answer';
    return { target, question, item: isComment ? '' : item, value: choose(code), knownVersion: asked.version };
  });
  const headers = { 'content-type': 'application/json' };
  return new Request(url, { method: 'POST', headers, body: JSON.stringify({ changes, versions: {}, seen: {} }) });
}

function splitCell(part: number, code: string): { readonly question: string; readonly item: string } {
  const [question = '', item = ''] = code.split(/[[\]]/);
  return { question: `${letterOf(partCodes[part] ?? 'alfa')}${question}`, item };
}

/** What is written over the answer that stands there. */
function choose(code: string): string {
  if (code === '1') return 'NEJ';
  return code === '3' || code === '6' ? '5' : 'INTRANG';
}

/** Every field that some form of the pages reads, with forged versions of what the page would have shown. */
function buildForm(asked: RequestCase, own: string, other: number): FormData {
  const fields = new FormData();
  const seen: Record<string, readonly [number, string]> = {};
  for (const { part, code, isComment } of asked.cells) {
    const { question, item } = splitCell(part, code);
    const name = isComment ? `c:${question}` : `a:${question}${item === '' ? '' : `[${item}]`}`;
    seen[name] = [asked.version, 'x'];
    fields.set(name, choose(code));
    fields.set(`v:${name}`, 'mitt');
    fields.set(`y:${name}`, choose(code));
  }
  fields.set('sett', JSON.stringify(seen));
  if (asked.body === 'choice') fields.set('val', 'konflikt');
  if (asked.body !== 'many') return fields;
  const part = asked.place === 'own' || asked.place === 'odd' ? own : asked.place;
  const texts = {
    steg: asked.step,
    till: 'samma:',
    del: part,
    epost: `ny${other}@kommunen.example`,
    namn: 'Ny',
    text: 'Hej',
    rader: '1',
    'k0-epost': `kollega${other}@kommunen.example`,
    'k0-del': part,
    'k0-fraga': `${part}:${letterOf(part)}2`,
    'k0-dag': '2018-03-01',
    'k0-text': 'Hej',
    nyckel: `nyckel-${other}`,
    beslut: 'declined',
    'skal-avsta': 'Skäl',
    'skal-oppna': 'Skäl',
    'skal-aterta': 'Skäl',
    dygn: '3',
    halsning: 'Klart',
    kontroll: 'storre',
    skal: 'correct',
    mening: 'Så är det.',
    arende: `storre|${letterOf(part)}3`,
    sammandrag: 'x',
    ruta: `${letterOf(part)}2`,
    kommentar: 'Hej',
    granskat: 'x',
    fraga: `${letterOf(part)}2`,
  };
  for (const [name, value] of Object.entries(texts)) fields.set(name, value);
  for (const code of partCodes) {
    fields.set(`b-${code}`, asked.decision);
    fields.set(`k-${code}`, 'Hej');
    fields.set(`d-${code}`, 'x');
  }
  return fields;
}

async function readBody(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const decode = (content: Uint8Array) => new TextDecoder().decode(content);
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPackage ? Object.values(unzipSync(bytes)).map(decode).join('\n') : decode(bytes);
}

/** Words of answers and comments in the response that the link does not open. */
function listLeaks(body: string, one: LinkCase): readonly string[] {
  const granted = listGranted(one);
  return units.flatMap((unit, index) =>
    partCodes.flatMap((part) => {
      const open = index === one.unit ? granted.get(part) : undefined;
      return listSecrets(unit, part)
        .filter(({ question, word }) => open?.has(question) !== true && body.includes(word))
        .map(({ word }) => word);
    }),
  );
}

const factsByRole: Readonly<Record<LinkRole, readonly string[] | undefined>> = {
  registrator: ['contactNamed', 'contactRemoved'],
  coordinator: undefined,
  expert: [
    'delegationDone',
    'declined',
    'resumed',
    'completionAsked',
    'acknowledged',
    'flagConfirmed',
    'officeAnswered',
  ],
  approver: ['approved', 'sentBack'],
};

/** Whether the link may have made the change. */
function isGranted(line: StoredLine, one: LinkCase): boolean {
  if (one.condition !== 'valid' || line.unit !== units[one.unit]) return false;
  const granted = listGranted(one);
  const isWriter = one.role === 'coordinator' || one.role === 'expert';
  const isWhole = one.role === 'coordinator' || one.questions.length === 0;
  switch (line.kind) {
    case 'cell':
      return isWriter && (isWhole ? granted.has(line.part) : granted.get(line.part)?.has(line.question) === true);
    case 'state':
      return isWriter && granted.has(line.part);
    case 'fact': {
      const allowed = factsByRole[one.role];
      const kind = line.content.split('|').at(-1) ?? '';
      if (allowed === undefined) return true;
      const decides = ['declined', 'resumed', 'completionAsked'].includes(kind);
      return allowed.includes(kind) && (line.part === '' || granted.has(line.part)) && (isWhole || !decides);
    }
    case 'link':
    case 'mail':
      return true;
  }
}

function listChanged(before: ReadonlyMap<string, StoredLine>, after: ReadonlyMap<string, StoredLine>) {
  return [
    ...[...after].flatMap(([key, line]) => (before.has(key) ? [] : [{ line, isNew: true }])),
    ...[...before].flatMap(([key, line]) => (after.has(key) ? [] : [{ line, isNew: false }])),
  ];
}

/** States that only the right to the whole part may bring about. */
function isHandInOrDecision(line: StoredLine): boolean {
  return line.kind === 'state' && /\|(submitted|withdrawn|declined|notApplicable|reopened)\|/.test(line.content);
}

describe('grants', () => {
  it('R-COLLECTION-16 no link reads or changes an answer outside its unit, part, questions and role', {
    timeout: 3_600_000,
  }, async () => {
    const statuses = new Map<number, number>();
    const written = new Set<string>();
    await fc.assert(
      fc.asyncProperty(linkCases, requestLists, async (one, requests) => {
        if (used % linksPerWorld === 0) world = await createGrantWorld();
        used += 1;
        const secret = await prepare(one, used);
        let before = await loadStored(world.db);
        for (const asked of requests) {
          const request = buildRequest(secret, one, asked, used);
          const response = await world.app.request(request);
          const after = await loadStored(world.db);
          expect(response.status, `${request.method} ${asked.route}: ${world.errors.at(-1)}`).not.toBe(500);
          const changed = listChanged(before, after);
          expect(listLeaks(await readBody(response), one)).toEqual([]);
          expect(changed.filter(({ line }) => !isGranted(line, one))).toEqual([]);
          if (one.role === 'expert' && one.questions.length > 0) {
            expect(changed.filter(({ isNew, line }) => isNew && isHandInOrDecision(line))).toEqual([]);
          }
          for (const { line } of changed) written.add(line.kind);
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
          before = after;
        }
      }),
      chooseRuns(sample),
    );
    // The requests did not only knock on closed doors.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(sample / 2);
    expect(statuses.get(303) ?? 0).toBeGreaterThan(sample / 5);
    expect([...written]).toEqual(expect.arrayContaining(['cell', 'fact', 'link', 'mail']));
  });
});
