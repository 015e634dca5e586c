// The text of docs/coverage.md: every indicator of the sources counted, by area and round, and what is not there.

import type { DefinitionSet, KoladaMeasure, Part, Round } from '../src/stages/definition/index.ts';
import { fillMessage } from '../src/texts/fill.ts';
import { coverageTexts as texts } from '../src/texts/sv/coverage.ts';

type Row = readonly (string | number)[];

/** The whole page, in Swedish Markdown. The same definitions give the same text. */
export function renderCoverage(set: DefinitionSet): string {
  const known = [...set.rounds.values()].filter((round) => round.isQuestionnaireKnown);
  const sections = [
    `# ${texts.title}`,
    texts.made,
    ...renderList(set, known),
    ...renderRounds(set, known),
    ...renderQuestions(known),
    ...renderAlike(known),
    ...renderAdded(known),
    ...renderColumns(set, known),
    ...renderMissing(set),
    ...renderOpen(set),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Codes of the columns that carry a measure in a round. */
function listCarriers(round: Round, code: string): readonly string[] {
  return round.columns.filter(({ kolada }) => kolada.includes(code)).map((column) => column.code);
}

function isCarried(rounds: readonly Round[], { code }: KoladaMeasure): boolean {
  return rounds.some((round) => listCarriers(round, code).length > 0);
}

function renderList({ coverage }: DefinitionSet, rounds: readonly Round[]): string[] {
  const { heads } = texts.list;
  const { measures, notCovered } = coverage;
  const countRow = (name: string, own: readonly KoladaMeasure[]): Row => {
    const codes = new Set(own.map(({ code }) => code));
    const without = notCovered.filter(({ code }) => codes.has(code));
    const register = without.filter(({ kind }) => kind === 'register').length;
    const carried = rounds.map((round) => own.filter((measure) => isCarried([round], measure)).length);
    return [name, own.length, ...carried, register, without.length - register];
  };
  const areas = [...new Set(measures.map(({ area }) => area))];
  const rows = areas.map((area) =>
    countRow(
      area,
      measures.filter((measure) => measure.area === area),
    ),
  );
  const register = notCovered.filter(({ kind }) => kind === 'register').length;
  const text = fillMessage(texts.list.text, {
    title: coverage.listTitle,
    total: measures.length,
    covered: measures.filter((measure) => isCarried(rounds, measure)).length,
    rounds: rounds.map(({ year }) => year).join(' eller '),
    register,
    missing: notCovered.length - register,
  });
  const inRounds = rounds.map(({ year }) => fillMessage(texts.list.inRound, { year }));
  return [
    `## ${texts.list.title}`,
    text,
    renderTable(
      [heads.area, heads.total, ...inRounds, heads.register, heads.missing],
      [...rows, countRow(heads.sum, measures)],
    ),
  ];
}

function renderRounds({ rounds }: DefinitionSet, known: readonly Round[]): string[] {
  const { heads } = texts.rounds;
  const columnHeads = [
    ...[heads.area, heads.indicators, heads.indicatorColumns, heads.background, heads.backgroundColumns],
    ...[heads.numbers, heads.measures],
  ];
  const years = [...rounds.values()].filter((round) => !round.isQuestionnaireKnown).map(({ year }) => year);
  return [
    `## ${texts.rounds.title}`,
    texts.rounds.text,
    ...known.flatMap((round) => [`### ${round.year}`, renderTable(columnHeads, listAreaRows(round))]),
    ...(years.length === 0 ? [] : [fillMessage(texts.rounds.unknown, { years: years.join(', ') })]),
  ];
}

function listAreaRows(round: Round): Row[] {
  const count = (name: string, codes: readonly string[]): Row => {
    const own = round.descriptions.filter(({ area }) => codes.includes(area));
    const columns = round.columns.filter(({ description }) => codes.includes(description.area));
    const kinds = (['indicator', 'background'] as const).flatMap((kind) => [
      own.filter((description) => description.kind === kind).length,
      columns.filter(({ description }) => description.kind === kind).length,
    ]);
    const numbers = columns.filter(({ description }) => description.result.kind === 'number').length;
    return [name, ...kinds, numbers, columns.filter(({ kolada }) => kolada.length > 0).length];
  };
  const codes = round.areas.map(({ code }) => code);
  return [...round.areas.map(({ code, name }) => count(name.sv, [code])), count(texts.rounds.heads.sum, codes)];
}

function renderQuestions(rounds: readonly Round[]): string[] {
  const { heads } = texts.questions;
  const columnHeads = [heads.part, heads.main, heads.all, heads.documented, heads.reconstructed, heads.open];
  const count = (name: string, parts: readonly Part[]): Row => {
    const questions = parts.flatMap((part) => part.questions);
    const certainties = (['documented', 'reconstructed', 'open'] as const).map(
      (certainty) => questions.filter((question) => question.certainty === certainty).length,
    );
    const mains = parts.map(countNumbers).reduce((sum, number) => sum + number, 0);
    return [name, mains, questions.length, ...certainties];
  };
  return [
    `## ${texts.questions.title}`,
    texts.questions.text,
    ...rounds.flatMap(({ year, parts }) => [
      `### ${year}`,
      renderTable(columnHeads, [...parts.map((part) => count(part.name.sv, [part])), count(heads.sum, parts)]),
    ]),
  ];
}

/** Main questions of a part: G12A and G12B are one. */
function countNumbers({ questions }: Part): number {
  const mains = questions.filter(({ followUpOf }) => followUpOf === undefined);
  return new Set(mains.map(({ code }) => code.replace(/[A-Z]$/u, ''))).size;
}

function renderAlike(rounds: readonly Round[]): string[] {
  const rows = rounds.map(({ year, areaComparability, comparedAreas }) => {
    const marks = areaComparability.flatMap(({ areas }) => areas).length;
    const values = { year, rows: areaComparability.length, marks, areas: comparedAreas.length };
    return `- ${fillMessage(texts.alike.row, values)}`;
  });
  return [`## ${texts.alike.title}`, rows.join('\n')];
}

function renderAdded(rounds: readonly Round[]): string[] {
  const rows = rounds.flatMap(({ year, areas, parts, changes }) =>
    changes
      .filter(({ kind }) => kind === 'added')
      .map(({ area, text, source }) => {
        const name = [...areas, ...parts].find(({ code }) => code === area)?.name.sv ?? area;
        const values = {
          year,
          area: name,
          text: text.sv,
          source: source === undefined ? '' : `${source.document} ${source.lines}`,
        };
        return `- ${fillMessage(texts.added.row, values)}`;
      }),
  );
  return [`## ${texts.added.title}`, rows.join('\n')];
}

function renderColumns({ coverage }: DefinitionSet, rounds: readonly Round[]): string[] {
  const rows = coverage.measures
    .filter((measure) => isCarried(rounds, measure))
    .map(({ code, name }): Row => {
      const carriers = rounds.map((round) => listCarriers(round, code).join(', ') || texts.columns.none);
      return [code, name, ...carriers];
    });
  const { heads } = texts.columns;
  return [
    `## ${texts.columns.title}`,
    renderTable([heads.code, heads.name, ...rounds.map(({ year }) => String(year))], rows),
  ];
}

function renderMissing({ coverage }: DefinitionSet): string[] {
  const { heads } = texts.missing;
  const rows = coverage.notCovered.map(({ code, reason, missing }): Row => {
    const name = coverage.measures.find((measure) => measure.code === code)?.name ?? '';
    return [code, name, reason.sv, missing?.sv ?? texts.missing.register];
  });
  return [`## ${texts.missing.title}`, renderTable([heads.code, heads.name, heads.reason, heads.missing], rows)];
}

function renderOpen({ coverage, openFields }: DefinitionSet): string[] {
  return [
    `## ${texts.open.title}`,
    fillMessage(texts.open.text, { count: openFields.length }),
    coverage.openMatters.map(({ text }) => `- ${text.sv}`).join('\n'),
  ];
}

function renderTable(heads: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const isNumber = heads.map((_, index) => rows.every((row) => typeof row[index] === 'number'));
  return [line(heads), line(isNumber.map((right) => (right ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
