import { describe, expect, it } from 'vitest';
import { describeFileLink } from '../../../../src/apps/site/area/listedFiles.ts';
import { buildSiteContext } from '../../../../src/apps/site/frame/siteContext.ts';

const link = (language: 'sv' | 'en', product: string, path: string, bytes?: number) =>
  describeFileLink(buildSiteContext(language, '/2018/lss'), {
    product,
    path,
    ...(bytes === undefined ? {} : { bytes }),
  });

describe('the link to a file', () => {
  it('has the form in its words where a document comes in several, so that no two links read the same', () => {
    expect(link('sv', 'guide', 'documents/vagledning.pdf', 720_000)).toEqual({
      text: 'Vägledning för att tolka resultaten (PDF)',
      note: '720\u00a0kB',
    });
    expect(link('en', 'guideWord', 'documents/vagledning.docx', 1_340_000)).toEqual({
      text: 'Guide to reading the results (Word)',
      note: '1.3\u00a0MB',
    });
  });

  it('has the form beside it otherwise, and no size where an early release does not tell it', () => {
    expect(link('sv', 'json', 'data/a.json', 1000)).toEqual({ text: 'Alla rutor som JSON', note: 'JSON, 1\u00a0kB' });
    expect(link('sv', 'analysis', 'documents/analysstod.pdf')).toEqual({ text: 'Analysstöd (PDF)', note: '' });
  });
});
