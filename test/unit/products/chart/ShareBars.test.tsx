import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { calculateShareRange } from '../../../../src/products/chart/calculateShareRange.ts';
import { ShareBars } from '../../../../src/products/chart/ShareBars.tsx';

const bars = [
  { label: 'Riket', value: 50, valueText: '50 %', range: { low: 45, high: 55 }, isOwn: true },
  { label: 'Gotlands län', value: 0, valueText: '0 %', range: undefined, isOwn: false },
  { label: 'Uppsala län', value: undefined, valueText: 'redovisas ej', range: undefined, isOwn: false },
];

describe('ShareBars', () => {
  const svg = render(
    <ShareBars
      id="s"
      title="Andel Ja"
      description="Hälften."
      bars={bars}
      max={100}
      ticks={[{ value: 0, label: '0 %' }]}
    />,
  );

  it('starts at zero and draws a share in proportion to the axis', () => {
    expect(svg).toContain('x="136"');
    expect(svg).toContain('width="91"');
    expect(svg).toContain('width="0"');
  });

  it('says a value that is not shown, and draws no bar for it', () => {
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg).toContain('redovisas ej');
  });

  it('has a name and a finding for those who do not see it', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="s-title s-description"');
  });
});

describe('calculateShareRange', () => {
  it('holds the share itself, and closes around it when nobody is missing', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(100), (yes, others, missing) => {
        const range = calculateShareRange(yes, yes + others, missing);
        if (yes + others + missing === 0) return range === undefined;
        if (range === undefined) return false;
        const share = yes + others === 0 ? undefined : (100 * yes) / (yes + others);
        const holds = share === undefined || (range.low <= share + 1e-9 && share <= range.high + 1e-9);
        return holds && range.low >= 0 && range.high <= 100 && (missing > 0 || range.low === range.high);
      }),
    );
  });

  it('counts the missing first as none Ja, then as all Ja', () => {
    expect(calculateShareRange(6, 8, 2)).toEqual({ low: 60, high: 80 });
  });
});
