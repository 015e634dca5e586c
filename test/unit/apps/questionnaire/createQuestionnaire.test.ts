import { beforeEach, describe, expect, it } from 'vitest';
import { buildQuestionnaire } from '../../../support/startQuestionnaire.ts';

const base = 'https://jamfor.example';
let pages: ReturnType<typeof buildQuestionnaire>;

beforeEach(() => {
  pages = buildQuestionnaire(base);
});

const key = { round: 2018, unit: '0114', part: 'lss' };

function post(url: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  return pages.app.request(url, { method: 'POST', body: new URLSearchParams(fields), headers });
}

function saveJson(url: string, changes: readonly unknown[]) {
  return pages.app.request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ changes }),
  });
}

const changeL1 = { target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 0 };

describe('opening a link', () => {
  it('changes nothing: GET and HEAD of every page leave no trace', async () => {
    const link = await pages.addLink({});
    for (const path of ['', '/lss', '/lss/granska', '/lss/kvitto', '/lss/svar.csv', '/delegera']) {
      await pages.app.request(link + path);
      await pages.app.request(link + path, { method: 'HEAD' });
    }
    expect(await pages.store.loadProgress(2018)).toEqual([]);
    expect((await pages.store.loadDraft(key)).cells.size).toBe(0);
    expect(pages.errors).toEqual([]);
  });

  it('keeps the secret to itself: no referrer, no index, no cache, nothing from elsewhere', async () => {
    for (const url of [`${await pages.addLink({})}/lss`, `${base}/svara/nej`]) {
      const { headers } = await pages.app.request(url);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    }
    const link = `${await pages.addLink({})}/lss`;
    const saved = { target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 0 };
    for (const [answer, status] of [
      [await saveJson(link, [saved]), 200],
      [await saveJson(link, ['nonsense']), 400],
      [await pages.app.request(`${link}/nytt`), 200],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('an unknown, expired or withdrawn link says what to do', async () => {
    const expired = await pages.addLink({ expiresAt: '2018-02-20T13:32:00.000Z' });
    const revoked = await pages.addLink({ revokedAt: '2018-02-01T00:00:00.000Z' });
    for (const [url, status, title] of [
      [`${base}/svara/nej`, 404, 'Länken går inte att öppna'],
      [expired, 410, 'Länken har slutat gälla'],
      [revoked, 410, 'Länken är återkallad'],
    ] as const) {
      const response = await pages.app.request(url);
      expect(response.status).toBe(status);
      const text = await response.text();
      expect(text).toContain(title);
      expect(text).toContain('be om en ny länk');
    }
  });

  it('an expert reaches the own part only, a coordinator every part', async () => {
    const expert = await pages.addLink({});
    expect((await pages.app.request(expert)).headers.get('location')).toMatch(/\/lss$/);
    expect((await pages.app.request(`${expert}/barn`)).status).toBe(404);
    expect((await post(`${expert}/delegera`, { steg: 'skicka' })).status).toBe(404);
    const coordinator = await pages.addLink({ part: undefined, role: 'coordinator' });
    expect((await pages.app.request(`${coordinator}/barn`)).status).toBe(200);
  });
});

describe('saving', () => {
  it('stores the changes of the page script and tells the versions', async () => {
    const link = await pages.addLink({});
    const response = await saveJson(`${link}/lss`, [changeL1]);
    expect(await response.json()).toEqual({
      time: '14.32',
      saved: [['a:L1', 1]],
      conflicts: [],
      refused: [],
    });
    const { cells } = await pages.store.loadDraft(key);
    expect(cells.get('L1')).toMatchObject({ answer: 'NEJ', actor: 'person-1' });
  });

  it('refuses what does not belong to the part, and stores the rest', async () => {
    const link = await pages.addLink({});
    const response = await saveJson(`${link}/lss`, [changeL1, { ...changeL1, question: 'G1', value: 'JA' }]);
    expect(await response.json()).toMatchObject({
      saved: [['a:L1', 1]],
      refused: [{ question: 'G1', refusal: 'unknownCell' }],
    });
  });

  it('tells a conflict with what the other one wrote', async () => {
    const link = await pages.addLink({});
    await saveJson(`${link}/lss`, [changeL1]);
    const response = await saveJson(`${link}/lss`, [{ ...changeL1, value: 'JA_ALLA' }]);
    expect(await response.json()).toMatchObject({
      saved: [],
      conflicts: [{ question: 'L1', yours: 'JA_ALLA', theirs: 'NEJ', theirVersion: 1, theirTime: '14.32' }],
    });
  });

  it.each([['inte json'], ['{"changes":[{"question":"L1"}]}'], ['{}'], ['null']])(
    'a malformed request %s is refused and stores nothing',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const response = await pages.app.request(`${await pages.addLink({})}/lss`, { method: 'POST', headers, body });
      expect(response.status).toBe(400);
      expect((await pages.store.loadDraft(key)).cells.size).toBe(0);
    },
  );

  it('a form without what the page showed changes nothing', async () => {
    const response = await post(`${await pages.addLink({})}/lss`, { 'a:L1': 'NEJ', sett: 'inte json' });
    expect(response.status).toBe(303);
    expect((await pages.store.loadDraft(key)).cells.size).toBe(0);
  });

  it('a text that is too long is refused in words', async () => {
    const sett = JSON.stringify({ 'c:L1': [0, ''] });
    const response = await post(`${await pages.addLink({})}/lss`, { 'c:L1': 'x'.repeat(4001), sett });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Texten är för lång');
  });

  it('a body far too large is refused before it is read', async () => {
    const response = await post(`${await pages.addLink({})}/lss`, { 'c:L1': 'x'.repeat(1024 * 1024 + 1) });
    expect(response.status).toBe(413);
  });

  it('a text cannot end the data block of the page', async () => {
    const text = await (await pages.app.request(`${await pages.addLink({})}/lss`)).text();
    const block = text.slice(text.indexOf('id="delens-fragor"'));
    expect(block.slice(block.indexOf('>') + 1, block.indexOf('</script>'))).not.toContain('<');
  });

  it.each([
    [{ origin: 'https://elak.example' }, 403],
    [{ origin: 'https://elak.example', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 303],
    [{ origin: base }, 303],
    [{}, 303],
  ])('a post with %j gets %i', async (headers, status) => {
    const response = await post(`${await pages.addLink({})}/lss`, { sett: '{}' }, headers);
    expect(response.status).toBe(status);
  });
});

describe('handing in', () => {
  const answers = { L1: 'NEJ', L2: 'NEJ', L3: 'NEJ', L4: 'NEJ', L5: 'NEJ', L6: 'NEJ', L7: 'JA', L8: 'NEJ', L9: 'NEJ' };
  const saveAll = (link: string) =>
    saveJson(
      `${link}/lss`,
      Object.entries(answers).map(([question, value]) => ({ ...changeL1, question, value })),
    );
  const readReviewed = async (link: string) => {
    const text = await (await pages.app.request(`${link}/lss/granska`)).text();
    return /name="granskat" value="([0-9a-f]+)"/.exec(text)?.[1] ?? '';
  };

  it('R-QUESTIONNAIRE-07 an incomplete part is refused, and nothing is stored', async () => {
    const link = await pages.addLink({});
    await saveJson(`${link}/lss`, [changeL1]);
    const response = await post(`${link}/lss/lamna-in`, { granskat: await readReviewed(link) });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Delen är inte inlämnad');
    expect(await pages.store.findHandedIn(key)).toBeUndefined();
  });

  it('hands in exactly what was read: a change meanwhile is shown first', async () => {
    const link = await pages.addLink({});
    await saveAll(link);
    const reviewed = await readReviewed(link);
    await saveJson(`${link}/lss`, [{ ...changeL1, value: 'JA_ALLA', knownVersion: 1 }]);
    const response = await post(`${link}/lss/lamna-in`, { granskat: reviewed });
    expect(await response.text()).toContain('Svaren har ändrats sedan ni öppnade sidan');
    expect(await pages.store.findHandedIn(key)).toBeUndefined();
  });

  it('gives a receipt and a file, and takes no more changes', async () => {
    const link = await pages.addLink({});
    await saveAll(link);
    const response = await post(`${link}/lss/lamna-in`, { granskat: await readReviewed(link) });
    expect(response.headers.get('location')).toMatch(/\/lss\/kvitto$/);
    expect(await (await pages.app.request(`${link}/lss/kvitto`)).text()).toMatch(/2018-0114-lss-1-[0-9A-F]{12}/);
    const csv = await (await pages.app.request(`${link}/lss/svar.csv`)).text();
    expect(csv.split('\n').slice(0, 2)).toEqual(['unit,part,question,item,answer,comment', '0114,lss,L1,,NEJ,']);
    expect((await saveJson(`${link}/lss`, [{ ...changeL1, value: 'JA_ALLA', knownVersion: 1 }])).status).toBe(409);
    // Handing in twice by a double press leads to the same receipt.
    expect((await post(`${link}/lss/lamna-in`, { granskat: '' })).headers.get('location')).toMatch(/kvitto$/);
    expect(await pages.store.loadEvents(key)).toHaveLength(1);
  });
});

describe('in English', () => {
  it('speaks English where texts exist', async () => {
    pages = buildQuestionnaire(base, 'en');
    const text = await (await pages.app.request(`${await pages.addLink({})}/lss`)).text();
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Review and hand in');
  });
});
