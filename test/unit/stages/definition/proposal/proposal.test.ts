// A proposal of the next round, edited: what the desk shows is exactly what was edited (J1).

import { beforeAll, describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../../src/adapters/files/readDefinitionFiles.ts';
import {
  buildNewRound,
  type DefinitionSet,
  getRound,
  listAddableKinds,
  type ParseCache,
  type ProposalEdit,
  readEditableFiles,
  settleProposal,
  viewProposal,
} from '../../../../../src/stages/definition/index.ts';

const { files: base } = readDefinitionFiles('definitions');
type Loaded = Parameters<typeof settleProposal>[0];
/** The sets that are loaded here differ in a file or two. */
const cache: ParseCache = new Map();
const settle = (proposal: Loaded, edit: ProposalEdit) => settleProposal(proposal, edit, cache);
let start: Loaded;
let initial: { readonly files: ReadonlyMap<string, string>; readonly set: DefinitionSet };

beforeAll(() => {
  const definitions = readEditableFiles({ folder: 'definitions', files: base }, { cache });
  if (definitions.set === undefined) throw new Error('The bundled definitions have faults');
  const from = getRound(definitions.set, 2024);
  const made = buildNewRound({ folder: 'definitions', files: base }, definitions.set, from, 2025);
  const files = new Map(base);
  for (const [path, text] of made.files) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  const setting = { kind: 'newRound', year: 2025, from: 2024 } as const;
  start = { setting, files, definitions: readEditableFiles({ folder: '', files }, { cache }) };
  if (start.definitions.set === undefined) throw new Error('The proposal has faults');
  initial = { files, set: start.definitions.set };
});

const view = (proposal: Loaded) => {
  const { round, problems } = viewProposal({ ...proposal, initial });
  expect(problems).toEqual([]);
  if (round === undefined) throw new Error('No view');
  return round;
};

describe('a proposal for the next round', () => {
  it('R-ROTATION-06 shows what is measured, the days, and no edits as it is made', () => {
    const shown = view(start);
    expect(shown.edited).toEqual({ calendar: [], legal: [], questions: [], columns: [], files: [] });
    expect(shown.indicators.length).toBeGreaterThan(100);
    expect(shown.calendar.filter(({ kind }) => kind === 'reminder')).toHaveLength(3);
    expect(shown.calendar[1]?.warnings.map(({ sv }) => sv)[0]).toBe('2025-02-22 är en lördag.');
    expect(shown.legal.consultationDate).toBe('');
  });

  it('R-COLLECTION-14 changes days, and says what the new day falls on', () => {
    const entries = [{ index: 1, from: '2025-02-24', to: '2025-02-24' }];
    const { proposal, changed } = settle(start, { kind: 'calendar', entries });
    expect([...changed.keys()]).toEqual(['rounds/2025/round.yaml']);
    const shown = view(proposal);
    expect(shown.edited.calendar).toEqual([{ kind: 'reminder', before: '2025-02-22', after: '2025-02-24' }]);
    expect(shown.edited.questions).toEqual([]);
    expect(shown.calendar[1]?.warnings.some(({ sv }) => sv.includes('lördag'))).toBe(false);
  });

  it('R-COLLECTION-14 takes entries out and puts others in, in the order of their days', () => {
    const list = (proposal: Loaded) => view(proposal).calendar.map(({ kind, from }) => `${kind} ${from}`);
    const before = list(start);
    const added = [{ kind: 'reminder', from: '2025-02-10', to: '2025-02-10' }] as const;
    const { proposal } = settle(start, { kind: 'calendar', entries: [], removed: [2], added });
    expect(view(proposal).edited.calendar).toEqual([{ kind: 'reminder', before: '2025-02-28', after: '2025-02-10' }]);
    expect(list(proposal)).toEqual(
      [...before.filter((entry) => entry !== 'reminder 2025-02-28'), 'reminder 2025-02-10'].toSorted((a, b) =>
        (a.split(' ')[1] ?? '') < (b.split(' ')[1] ?? '') ? -1 : 1,
      ),
    );
    const window = [{ kind: 'reopen', from: '2025-04-03', to: '2025-04-12' }] as const;
    const longer = settle(proposal, { kind: 'calendar', entries: [], added: window }).proposal;
    expect(view(longer).edited.calendar).toContainEqual({
      kind: 'reopen',
      before: '',
      after: '2025-04-03–2025-04-12',
    });
    const shorter = settle(start, { kind: 'calendar', entries: [], removed: [1] }).proposal;
    expect(view(shorter).edited.calendar).toEqual([{ kind: 'reminder', before: '2025-02-22', after: '' }]);
    // What was added can go again, and then nothing is edited.
    const place = view(longer).calendar.findIndex(({ kind }) => kind === 'reopen');
    const again = settle(longer, { kind: 'calendar', entries: [], removed: [place] }).proposal;
    expect(view(again).edited.calendar).toEqual(view(proposal).edited.calendar);
  });

  it('R-COLLECTION-14 a day that is moved past another moves the entry, and leaves no fault', () => {
    const entries = [{ index: 1, from: '2025-03-08', to: '2025-03-08' }];
    const days = view(settle(start, { kind: 'calendar', entries }).proposal).calendar.map(({ from }) => from);
    expect(days).toEqual(days.toSorted());
  });

  it('a calendar keeps its mailing and its close, and has one of each but reminders', () => {
    const { calendar } = view(start);
    for (const kind of ['mailing', 'close'] as const) {
      const removed = [calendar.findIndex((entry) => entry.kind === kind)];
      expect(() => settle(start, { kind: 'calendar', entries: [], removed })).toThrow('cannot be removed');
    }
    expect(() => settle(start, { kind: 'calendar', entries: [], removed: [-1] })).toThrow('cannot be removed');
    const added = [{ kind: 'close', from: '2025-03-28', to: '2025-03-28' }] as const;
    expect(() => settle(start, { kind: 'calendar', entries: [], added })).toThrow('another entry');
    expect(listAddableKinds(calendar)).toEqual(['reminder', 'reopen']);
  });

  it('J1 fills in the consultation and leaves the rest of what the law asks as it is', () => {
    const { basis, purpose } = view(start).legal;
    const { proposal } = settle(start, {
      ...{ kind: 'legal', basis, purpose, voluntary: true },
      ...{ consultationDate: '2024-10-02', registrationNumber: 'dnr 1/2024' },
    });
    expect(view(proposal).edited.legal).toEqual([
      { field: 'consultationDate', before: '', after: '2024-10-02' },
      { field: 'registrationNumber', before: '', after: 'dnr 1/2024' },
    ]);
  });

  it('J1 changes one question’s period, and breaks the series that rest on it when told so', () => {
    const question = view(start).questions.find(({ periods }) => periods.includes('ett-ar'));
    if (question === undefined) throw new Error('No question has a window of a year');
    const { proposal } = settle(start, {
      ...{ kind: 'question', code: question.code, text: undefined },
      period: { before: 'ett-ar', after: 'tva-ar' },
      ...{ comparability: 'notComparable', reason: 'Perioden är två år i stället för ett.' },
    });
    const shown = view(proposal);
    expect(shown.edited.questions.map(({ code, changes }) => [code, changes.includes('window')])).toEqual([
      [question.code, true],
    ]);
    expect(shown.edited.columns.map(({ code }) => code).toSorted()).toEqual([...question.columns].toSorted());
    expect(new Set(shown.edited.columns.map(({ status }) => status))).toEqual(new Set(['notComparable']));
    expect(shown.edited.columns[0]?.reason.sv).toContain('Perioden är två år i stället för ett.');
    expect(shown.edited.calendar).toEqual([]);
    expect(shown.questions.find(({ code }) => code === question.code)?.periods).toEqual(['tva-ar']);
  });

  it('edits the words of a follow-up, and nothing beside it', () => {
    const question = view(start).questions.find(({ isFollowUp }) => isFollowUp);
    if (question === undefined) throw new Error('No question is a follow-up');
    const text = 'Har ni följt upp den?';
    const edit = { kind: 'question', code: question.code, text, period: undefined, reason: '' } as const;
    const { proposal } = settle(start, { ...edit, comparability: 'affected' });
    const shown = view(proposal);
    expect(shown.edited.questions.map(({ code }) => code)).toEqual([question.code]);
    expect(shown.questions.filter((one) => one.text.sv === text).map(({ code }) => code)).toEqual([question.code]);
  });

  it('refuses a question and a period that the round does not have', () => {
    const edit = { kind: 'question', text: undefined, reason: '', comparability: 'direct' } as const;
    const period = { before: 'x', after: 'y' };
    expect(() => settle(start, { ...edit, code: 'X99', period: undefined })).toThrow('X99');
    expect(() => settle(start, { ...edit, code: 'B1', period })).toThrow('y');
  });
});

describe('a proposal that completes a round that is there', () => {
  it('J1 fills in the consultation, keeps every other byte, and changes no day that a source gives', () => {
    const definitions = readEditableFiles({ folder: 'definitions', files: base }, { cache });
    if (definitions.set === undefined) throw new Error('The bundled definitions have faults');
    const setting = { kind: 'completion', year: 2024, from: 2024 } as const;
    const proposal = { setting, files: base, definitions };
    const { changed } = settle(proposal, {
      ...{ kind: 'legal', basis: 'annat', purpose: 'annat', voluntary: false },
      ...{ consultationDate: '2023-10-02', registrationNumber: 'dnr 1/2023' },
    });
    const before = base.get('rounds/2024/round.yaml') ?? '';
    const open = 'consultation: { date: open, registrationNumber: open }';
    const filled = 'consultation: { date: 2023-10-02, registrationNumber: dnr 1/2023 }';
    expect(changed.get('rounds/2024/round.yaml')).toBe(before.replace(open, filled));
    const entries = [{ index: 0, from: '2024-01-25', to: '2024-01-25' }];
    expect(() => settle(proposal, { kind: 'calendar', entries })).toThrow('source');
    expect(() => settle(proposal, { kind: 'calendar', entries: [], removed: [1] })).toThrow('removed');
    const added = [{ kind: 'reminder', from: '2024-02-10', to: '2024-02-10' }] as const;
    expect(() => settle(proposal, { kind: 'calendar', entries: [], added })).toThrow('another entry');
  });
});
