import { beforeAll, describe, expect, it } from 'vitest';
import type { ResponseProgress, ResponseState } from '../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import { buildDesk, type TestDesk } from '../../../support/buildDesk.ts';
import { createTestStores } from '../../../support/createTestStores.ts';
import { loadStartableRound } from '../../../support/loadStartableRound.ts';
import { simulateOnce } from '../../../support/simulateOnce.ts';

const { set, round } = loadStartableRound(2024);
const at = '2024-03-01T09:00:00.000Z';

function buildProgress(unit: string, part: string, state: ResponseState): ResponseProgress {
  return {
    key: { round: 2024, unit, part },
    state,
    lastSavedAt: at,
    submittedAt: state === 'submitted' ? at : undefined,
  };
}

/** The desk with this progress in place of what is stored. */
async function openDesk(
  progress: readonly ResponseProgress[],
  language: 'sv' | 'en' = 'sv',
): Promise<TestDesk & { readonly cookie: string }> {
  const { store } = createTestStores();
  const firstSubmissions = new Map([['0114|eb', '2024-03-12T09:00:00.000Z']]);
  const desk = buildDesk({
    language,
    store: { ...store, loadProgress: async () => progress, loadFirstSubmissions: async () => firstSubmissions },
  });
  return { ...desk, cookie: await desk.signIn('Karin', ['editor']) };
}

describe('J8 the response table with the answers of 2024', () => {
  const responses = simulateOnce(round, buildFrame(round, set.classifications), 1);
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk(responses.map(({ unit, part }) => buildProgress(unit, part, 'submitted')));
  });

  it('J8 step 4 gives the published percentages, on the page and as a file', async () => {
    const response = await desk.request('/2024/response.csv', desk.cookie);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="response-2024.csv"');
    const lines = (await response.text()).trim().split('\n').slice(1);
    expect(lines.map((line) => Number(line.split(',')[4]))).toEqual([94, 95, 96, 96, 96, 96, 96, 97, 97, 91, 98, 86]);
    expect(lines.map((line) => line.split(',').slice(2, 4).join(' '))).toEqual(
      [
        '305 288',
        '303 289',
        '303 291',
        '300 289',
        '303 292',
        '303 291',
        '300 288',
        '300 292',
        '300 291',
        '305 278',
      ].concat(['305 300', '305 261']),
    );
    const page = await desk.read('/2024', desk.cookie);
    expect(page).toContain('300 av 305 enheter har lämnat in minst en del (98\u00a0%).');
    expect(page.match(/class="state state-submitted"/g)).toHaveLength(2889);
  });

  it('sums what is chosen', async () => {
    const page = await desk.read('/2024?lan=09', desk.cookie);
    expect(page).toContain('1 enhet');
    expect(page).toMatch(/Inlämnade i urvalet.*?100\u00a0%<span class="share-base">1 av 1</);
  });
});

describe('the board', () => {
  const progress = [
    buildProgress('0114', 'eb', 'submitted'),
    buildProgress('0114', 'lss', 'draft'),
    buildProgress('0114', 'vald', 'declined'),
    buildProgress('0114', 'aldre', 'notApplicable'),
    buildProgress('0114', 'barn', 'reopened'),
    buildProgress('0114', 'khsv', 'withdrawn'),
  ];

  it('J8 step 1 tells the seven states, what came late, and what is not asked, in words', async () => {
    const desk = await openDesk(progress);
    const page = await desk.read('/2024?sok=0114', desk.cookie);
    const states = [
      'Inlämnad<span class="share-base">kom sent',
      'Påbörjad',
      'Svarar inte',
      'Berör inte enheten',
      'Öppnad igen',
    ];
    for (const state of [...states, 'Återtagen', 'Inte påbörjad', 'Ingen adress']) expect(page).toContain(state);
    const district = await desk.read('/2024?sok=1480-avo', desk.cookie);
    expect(district).toContain('<td class="state-notFramed">Ingår inte</td>');
  });

  it('leaves out what is not asked for, and gives the same as a file', async () => {
    const desk = await openDesk(progress);
    const count = async (query: string) =>
      /caption-text">(\d+) enhet/.exec(await desk.read(`/2024?${query}`, desk.cookie))?.[1];
    expect(await count('lage=late')).toBe('1');
    expect(await count('lage=draft&del=eb')).toBeUndefined();
    expect(await count('grupp=A1')).toMatch(/^\d+$/);
    expect(await count('lage=nonsens&ordning=nonsens')).toBe('305');
    const csv = await desk.read('/2024/laget.csv?sok=0114', desk.cookie);
    expect(csv.trim().split('\n')).toHaveLength(11);
    expect(csv).toContain('0114,Upplands Väsby,01,eb,submitted,1,none,2024-03-01T09:00:00.000Z');
  });

  it('reads in English too', async () => {
    const desk = await openDesk(progress, 'en');
    const page = await desk.read('/2024?sok=0114', desk.cookie);
    expect(page).toContain('Handed in<span class="share-base">came late');
    expect(page).not.toContain('Inlämnad');
  });

  it('leads between rounds, to the same page', async () => {
    const desk = await openDesk([]);
    expect(await desk.read('/2024/kalender', desk.cookie)).toContain('/desk/omgangar?sida=kalender');
    const rounds = await desk.read('/omgangar?sida=kalender', desk.cookie);
    expect(rounds).toContain('href="/desk/2018/kalender"');
    expect(await desk.read('/omgangar?sida=//evil', desk.cookie)).toContain('href="/desk/2018"');
  });
});
