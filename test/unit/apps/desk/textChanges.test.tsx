import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { TextChanges } from '../../../../src/apps/desk/pages/release/TextChanges.tsx';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const edited = { version: 2, language: 'sv', reason: 'Stavfel.', changeClass: 'presentation' } as const;
const change = { ...edited, column: 'LSS-01', kind: 'name', item: '', before: 'Jor', after: 'Jour' } as const;

describe('TextChanges', () => {
  it('shows whoever approves how each text reads before and now, of this version alone', () => {
    const erratum = { ...edited, kind: 'erratum', item: 'E1', before: '', after: 'Tabell 1' } as const;
    const data = buildReleaseFixture({
      version: 2,
      textChanges: [{ ...change, version: 1, after: 'Annat' }, change, erratum],
    });
    const rows = render(<TextChanges language="sv" data={data} />)
      .replace(/<\/(td|th)>/g, '|')
      .replace(/<[^>]*>/g, '');
    expect(rows).toContain('LSS-01|Namn|Jor|Jour|Hela området|Fel i källorna E1|fanns inte|Tabell 1|');
    expect(rows).not.toContain('Annat');
  });

  it('is not there where no text changes', () => {
    expect(render(<TextChanges language="sv" data={buildReleaseFixture()} />)).toBe('');
  });
});
