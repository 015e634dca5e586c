import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { absences } from '../../../src/kernel/observation.ts';
import { standardScale } from '../../../src/stages/definition/index.ts';
import { vocabulary as english } from '../../../src/texts/en/vocabulary.ts';
import { vocabulary } from '../../../src/texts/sv/vocabulary.ts';
import { buildChoiceId, ChoiceGroup } from '../../../src/ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../../../src/ui/ErrorSummary.tsx';
import { Page } from '../../../src/ui/Page.tsx';
import { ResultCell, ShareCell, type ShownResult } from '../../../src/ui/ResultCell.tsx';
import { renderPage } from '../../../src/ui/renderPage.ts';
import { TextField } from '../../../src/ui/TextField.tsx';

const standard = { scale: standardScale };

const value: ShownResult = {
  outcome: 'JA',
  value: undefined,
  numerator: undefined,
  denominator: undefined,
  status: 'VALUE',
  colour: 'green',
};

describe('ResultCell', () => {
  it.each([
    ['JA', 'green', 'Ja'],
    ['DELVIS', 'yellow', 'Delvis'],
    ['NEJ', 'red', 'Nej'],
  ] as const)('R-COLOUR-06 %s has its word beside its colour', (outcome, colour, word) => {
    const cell = render(<ResultCell result={{ ...value, outcome, colour }} column={standard} language="sv" />);
    expect(cell).toBe(`<td class="meaning-${colour}">${word}</td>`);
  });

  it('R-COLOUR-04 an outcome without a desired state has its word alone', () => {
    expect(render(<ResultCell result={{ ...value, colour: undefined }} column={standard} language="sv" />)).toBe(
      '<td>Ja</td>',
    );
  });

  it.each(absences)('says %s in words, hatched, in both languages', (status) => {
    const absent = { ...value, outcome: undefined, colour: undefined, status };
    expect(render(<ResultCell result={absent} column={standard} language="sv" />)).toBe(
      `<td class="absent">${vocabulary.absences[status].word}</td>`,
    );
    expect(render(<ResultCell result={absent} column={standard} language="en" />)).toContain(
      english.absences[status].word,
    );
  });

  it('shows a number with a decimal comma', () => {
    const number = { ...value, outcome: undefined, colour: undefined, value: '54.5' };
    expect(render(<ResultCell result={number} column={standard} language="sv" />)).toBe('<td class="number">54,5</td>');
  });
});

describe('ShareCell', () => {
  const share = { ...value, outcome: undefined, colour: undefined, value: '54', numerator: 1157, denominator: 2140 };

  it('shows the number of units beside the share', () => {
    expect(render(<ShareCell result={share} language="sv" />)).toContain('54\u00a0%');
    expect(render(<ShareCell result={share} language="sv" />)).toContain('1\u00a0157 av 2\u00a0140');
  });

  it('never shows a withheld share as 0 or empty', () => {
    const withheld = { ...share, value: undefined, status: 'NONRESPONSE_OVER_LIMIT' as const };
    expect(render(<ShareCell result={withheld} language="sv" />)).toContain('Redovisas ej, bortfall över 20 %');
    expect(render(<ShareCell result={undefined} language="sv" />)).toContain('Ingår inte');
  });
});

describe('form controls', () => {
  it('ties hint and error of a choice to its group, and the summary to its first choice', () => {
    const group = render(
      <ChoiceGroup
        language="sv"
        name="G2[eb+lss]"
        kind="radio"
        legend="Har ni en rutin?"
        hint="Svara för den 1 februari."
        error="Välj ett svar."
        choices={[
          { value: 'JA', label: 'Ja' },
          { value: 'NEJ', label: 'Nej' },
        ]}
        values={['NEJ']}
      />,
    );
    expect(group).toContain('aria-describedby="f-G2-eb-lss--hint f-G2-eb-lss--error"');
    expect(group).toContain('name="G2[eb+lss]"');
    expect(group.match(/ checked/g)).toHaveLength(1);
    const first = buildChoiceId('G2[eb+lss]');
    expect(group).toContain(`id="${first}"`);
    const summary = render(<ErrorSummary language="sv" errors={[{ fieldId: first, message: 'Välj ett svar.' }]} />);
    expect(summary).toContain(`href="#${first}"`);
    expect(summary).toContain('En uppgift behöver rättas');
  });

  it('lets a wrong number reach the server, which can explain it', () => {
    const field = render(
      <TextField language="sv" name="L4" label="Antal" kind="number" value="tolv" unit="personer" />,
    );
    expect(field).toContain('type="text"');
    expect(field).toContain('inputmode="decimal"');
    expect(field).toContain('value="tolv"');
  });

  it('renders no summary when nothing is wrong', () => {
    expect(render(<ErrorSummary language="sv" errors={[]} />)).toBe('');
  });
});

describe('Page', () => {
  const page = renderPage(
    <Page
      language="en"
      title="Method"
      isSynthetic
      navigation={[{ href: '/en/metod', label: 'Method', isCurrent: true }]}
    >
      <h1>Method</h1>
    </Page>,
  );

  it('has a language, a title, a way past the menu and one main', () => {
    expect(page.startsWith('<!doctype html><html lang="en">')).toBe(true);
    expect(page).toContain('<title>Method – Jämför</title>');
    expect(page).toContain('href="#innehall"');
    expect(page.match(/<main /g)).toHaveLength(1);
    expect(page).toContain('aria-current="page"');
  });

  it('says that answers are invented', () => {
    expect(page).toContain('say nothing about any real municipality');
  });

  it('holds no inline code or style', () => {
    expect(page).not.toMatch(/ style=|<style|<script(?![^>]*src=)| on[a-z]+=/);
  });
});
