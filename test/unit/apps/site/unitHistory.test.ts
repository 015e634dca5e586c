// A unit that was another in an earlier round: readers are told on its page and where it has no earlier result.

import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import type { ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { buildText } from '../../../support/buildTestRound.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const formed = 'Bromma bildades av Norra Bromma och Södra Bromma.';
const whole = buildReleaseFixture();
const isBromma = ({ code }: ReleaseData['units'][number]): boolean => code === '0180-bromma';
const reason = buildText(formed);
const changes = [{ round: 2018, change: 'merged' as const, related: ['0180-norra', '0180-sodra'], reason }];
const releases = [
  buildReleaseFixture({
    round: 2018,
    units: whole.units.filter((unit) => !isBromma(unit)),
    results: whole.results.filter(({ code }) => code !== '0180-bromma'),
  }),
  buildReleaseFixture({
    round: 2019,
    units: whole.units.map((unit) => (isBromma(unit) ? { ...unit, changes } : unit)),
  }),
];

async function read(path: string): Promise<string> {
  const response = await createSite(createFixtureReader(releases)).request(path);
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
}

describe('R-COMPARABILITY-11 a unit formed from others', () => {
  it('says so on its page', async () => {
    expect(await read('/enhet/0180-bromma')).toContain(formed);
    expect(await read('/enhet/0114')).not.toContain('bildades');
  });

  it('says in a series why it has no result in the earlier round', async () => {
    const text = await read('/serie/series-lss-02.1?enhet=0180-bromma');
    expect(text).toMatch(new RegExp(`2018 LSS-02\\.1 .* Ingår inte .*${formed}`));
  });
});
