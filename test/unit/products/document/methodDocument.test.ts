import { describe, expect, it } from 'vitest';
import { buildMethodDocument } from '../../../../src/products/document/method/buildMethodDocument.ts';
import { documentMethod as texts } from '../../../../src/texts/sv/documentMethod.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { getTable, listBlocks, listHeadings, readWords } from '../../../support/readBlocks.ts';

const lss = buildBundledRelease('lss');
const printed = buildMethodDocument(lss);
const source = { document: 'metod2024', lines: '1' };

describe('the method description', () => {
  it('R-DOCUMENTATION-03 R-DOCUMENTATION-04 has the headings of 2018, of 2024 and of SCB-FS 2016:17, in their order', () => {
    const wanted = [
      'Enkätundersökningens genomförande',
      'Period för datainsamlingen',
      'Datainsamling',
      'Population',
      'Statistiska mått och redovisningsgrupper',
      'Kvalitetsdeklaration',
      'Relevans',
      'Ändamål och informationsbehov',
      'Statistikens innehåll',
      'Tillförlitlighet',
      'Tillförlitlighet totalt',
      'Osäkerhetskällor',
      'Urval',
      'Ramtäckning',
      'Mätning och granskning',
      'Svarsfrekvens',
      'Bortfall',
      'Partiellt bortfall',
      'Bearbetning',
      'Modellantaganden',
      'Preliminär statistik jämförd med slutlig',
      'Aktualitet och punktlighet',
      'Tillgänglighet och tydlighet',
      'Jämförbarhet och samanvändbarhet',
      'Jämförbarhet med tidigare års kvalitetsindikatorer',
      'Jämförbarhet mellan grupper',
      'Samanvändbarhet i övrigt',
      'Förändringar av kvalitetsindikatorer',
      'Jämförbarhet mellan verksamhetsområden',
      'Register och andra datakällor',
      'Register',
      'Andra datakällor',
      'Beräkningar och bearbetning',
      'För att underlätta jämförelse mellan kommuner',
      'Kommungruppering utifrån antal invånare',
      'SKR:s kommungruppsindelning',
      'Socioekonomisk sorteringsnyckel',
    ];
    const headings = listHeadings(printed).map((heading) => heading.slice(2));
    expect(headings.filter((heading) => wanted.includes(heading))).toEqual(wanted);
    const labels = listBlocks(printed).flatMap((block) => (block.kind === 'paragraph' ? (block.label ?? []) : []));
    const parts = [
      'Statistikens ändamål',
      'Statistikanvändares informationsbehov',
      'Objekt och population',
      'Variabler',
      'Statistiska mått',
      'Redovisningsgrupper',
      'Referenstider',
      'Framställningstid',
      'Frekvens',
      'Punktlighet',
      'Tillgång till statistiken',
      'Möjlighet till ytterligare statistik',
      'Presentation',
      'Dokumentation',
      'Numerisk överensstämmelse',
    ];
    expect(labels.filter((label) => parts.includes(label))).toEqual(parts);
  });

  it('R-DOCUMENTATION-11 prints the response of 2018 as the guide does', () => {
    const { head, rows } = getTable(printed, texts.quality.response(2018));
    expect(head.slice(2)).toEqual(['Svarande', 'Procent 2018', 'Procent 2017']);
    // Lines 493-521: those who answered, per cent 2018, per cent 2017.
    expect(rows.slice(0, 8).map((row) => row.slice(1).join(' '))).toEqual([
      '312 296 95 95',
      '312 289 93 94',
      '312 289 93 94',
      '312 287 92 94',
      '312 290 93 94',
      '312 286 92 94',
      '312 287 92 93',
      '312 284 91 95',
    ]);
  });

  it('R-DOCUMENTATION-11 prints the response, the groups and what is measured alike in 2024 as the agency does', () => {
    const method = buildMethodDocument(buildBundledRelease('lss', 1, 2024));
    // Lines 101-119 of the method description: units, those who answered, per cent 2024, per cent 2023.
    const { rows } = getTable(method, texts.quality.response(2024));
    expect(rows.slice(0, 11).map((row) => row.slice(1).join(' '))).toEqual([
      '305 288 94 94',
      '303 289 95 94',
      '303 291 96 94',
      '300 289 96 95',
      '303 292 96 95',
      '303 291 96 96',
      '300 288 96 94',
      '300 292 97 97',
      '300 291 97 96',
      '305 278 91 93',
      '305 300 98 98',
    ]);
    // Lines 236-242, but for group 5 and the sum: the frame has 11 districts of Stockholm, not 13 (I24).
    expect(getTable(method, texts.groups.sizeTable).rows.map((row) => row[1])).toEqual(
      '131 73 54 28 19 305'.split(' '),
    );
    // Lines 288-308.
    const alike = getTable(method, texts.quality.betweenAreasTable);
    expect(alike.rows.map((row) => row.slice(1).join(' ').replaceAll('–', '.'))).toEqual([
      'x . x . . x . . . .',
      'x . x . . . x . . .',
      'x . . x . x . . . .',
      'x x x x x x . x x .',
      'x . x x . x . . x .',
      'x . x x . x . . x .',
      'x x x x x . x . x .',
      'x x x x x . x . x .',
      'x x x x x . x . x .',
      'x . x x . . x . . .',
      '. . x x . . x . . .',
    ]);
  });

  it('shows the response of counties and size groups to the area’s own part as bars with their counts, which add up to the table', () => {
    const figures = listBlocks(printed).flatMap((block) => (block.kind === 'figure' ? [block] : []));
    expect(figures.map(({ values }) => values?.rows.length)).toEqual([5, 21]);
    for (const { values, alt, caption } of figures) {
      const counts = values?.rows.map((row) => (row[2] ?? '').split(' av ').map(Number)) ?? [];
      const sum = (place: number) => counts.reduce((total, count) => total + (count[place] ?? 0), 0);
      expect([sum(1), sum(0)]).toEqual([312, 290]);
      for (const [label] of values?.rows ?? []) expect(alt).toContain(label);
      expect(caption).toMatch(/^Figur [12]\. Andelen som svarade på ”Stöd och service .*\.$/u);
    }
  });

  it('tells columns of which the same is known together, and each of them once', () => {
    const method = buildMethodDocument(buildBundledRelease('lss', 1, 2024));
    const { rows } = getTable(method, texts.quality.overTimeTable);
    const answers = rows.map((row) => row.slice(0, 3).join('|'));
    expect(new Set(answers).size).toBe(rows.length);
    const told = rows.flatMap((row) => (row[3] ?? '').split('\n'));
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(rows.length);
  });

  it('R-DOCUMENTATION-11 prints the groups with bounds, number and members, R-GROUPING-03 and what they are for', () => {
    const { rows } = getTable(printed, texts.groups.sizeTable);
    // Lines 281-374 of the guide; group 5 holds 14 + 10 districts, Malmö and Uppsala.
    expect(rows.map((row) => row[1])).toEqual(['133', '72', '53', '28', '26', '312']);
    expect(rows[0]?.[0]).toContain('14 999');
    expect(rows[0]?.[2]?.split(', ')).toHaveLength(133);
    expect(rows[3]?.[2]).toContain('Eskilstuna');
    expect(rows[4]?.[2]).toBe('Göteborg (10 stadsdelsområden), Malmö, Stockholm (14 stadsdelsområden), Uppsala');
    expect(readWords(printed)).toContain('göra det lättare att hitta jämförbara kommuner');
    expect(getTable(printed, texts.groups.skrTable).rows.map(([code]) => code)).toEqual(
      'A1 A2 B3 B4 B5 C6 C7 C8 C9'.split(' '),
    );
  });

  it('R-DOCUMENTATION-11 prints what is measured alike in several areas', () => {
    const { head, rows } = getTable(printed, texts.quality.betweenAreasTable);
    // Where a narrow head may be parted stands in it as a soft hyphen.
    expect(head.map((text) => text.replaceAll('\u00ad', ''))).toEqual([
      'Indikator',
      'Ekonomiskt bistånd',
      'Missbruk',
      'Socialpsykiatri',
      'Våld i nära relationer',
      'Barn och unga',
      'LSS vuxna',
      'LSS barn',
      'Äldre',
      'Hemlöshet',
    ]);
    // Lines 731-732 and 785-789 of the guide.
    expect(rows[0]?.join(' ')).toBe('Aktuell överenskommelse om samverkan – Arbetsförmedlingen x – x – – x – – –');
    const freda = rows.find(([name]) => name?.includes('FREDA'));
    expect(freda?.slice(1).join(' ')).toBe('x x x – x x – x –');
  });

  it('R-DOCUMENTATION-11 prints the results that are not shown; a reason that no unit has is a dash', () => {
    const data = buildReleaseFixture({ notShown: [{ column: 'LSS-B1', cannotProvide: 12, illogical: 0 }] });
    expect(getTable(buildMethodDocument(data), texts.quality.notShown).rows).toEqual([
      ['Handläggare med socionomexamen', 'bakgrundsmått', '12', '–'],
    ]);
  });

  it('R-EDITING-11 tells how many of those who answered could not provide a number', () => {
    const { rows } = getTable(buildMethodDocument(buildReleaseFixture()), texts.quality.partialTable);
    // One of eight that answered.
    expect(rows).toEqual([['Handläggare med socionomexamen', '8', '1', '13']]);
  });

  it('R-QUESTIONNAIRE-33 R-REVIEW-09 says that answers are judgements, and that review does not find every fault', () => {
    expect(readWords(printed)).toContain('Sådana svar är egna bedömningar');
    expect(readWords(printed)).toContain('Granskningen hittar inte alla fel');
  });

  it('R-REGISTER-05 names each source with owner, kind, day and its own description where one is known', () => {
    const { rows } = getTable(printed, texts.sources.registersTable);
    expect(rows).toContainEqual([
      'Registret över totalbefolkningen (RTB)',
      'Statistiska centralbyrån',
      '31 december 2017',
    ]);
    expect(readWords(printed)).toContain(texts.sources.noLinks);
    const [register] = buildReleaseFixture().registers;
    if (register === undefined) throw new Error('The fixture has a register');
    const linked = buildReleaseFixture({ registers: [{ ...register, link: 'https://example.se/kvalitet' }] });
    expect(getTable(buildMethodDocument(linked), texts.sources.registersTable).rows[0]?.at(-1)).toBe(
      'https://example.se/kvalitet',
    );
  });

  it('names the columns that may not be compared, and of many gives the codes', () => {
    const tell = (count: number) => {
      const columns = lss.columns.map((column, place) => {
        const status = place < count ? ('notComparable' as const) : ('direct' as const);
        return { ...column, comparability: [{ year: 2017, status, reason: ours('Skäl') }] };
      });
      const { rows } = getTable(buildMethodDocument({ ...lss, columns }), texts.quality.overTimeTable);
      return rows.map((row) => row[3]);
    };
    expect(tell(1)).toEqual([`LSS-01 ${lss.columns[0]?.shortName.sv}`]);
    expect(tell(2)[0]).toMatch(/^– LSS-01 .*\n– LSS-02\.1 /u);
    expect(tell(11)).toEqual([`LSS-01–${lss.columns[10]?.code}`]);
    expect(tell(lss.columns.length)).toEqual([texts.quality.listedAll]);
  });

  it('lists the changes of the area and of its parts, not those of others, and says which columns rest on registers', () => {
    const data = buildBundledRelease('lss', 1, 2024);
    const method = buildMethodDocument(data);
    const areas = getTable(method, texts.quality.changesTable(2023)).rows.map((row) => row[2]);
    expect(new Set(areas)).toEqual(new Set(['Gemensam del', data.areaName.sv]));
    expect(readWords(method)).toContain(texts.sources.ownRegisters('', 0));
    const of = (area: string) => data.changesSincePreviousRound.filter((change) => change.area === area);
    const others = buildMethodDocument({ ...data, changesSincePreviousRound: of('eb') });
    expect(readWords(others)).toContain(texts.quality.changesNone(true));
    const [first, ...rest] = data.columns;
    if (first === undefined) throw new Error('The release has columns');
    const measure = { id: 'm', name: ours('Mått'), unit: ours('antal'), register: undefined, period: undefined };
    const own = buildMethodDocument({ ...data, columns: [{ ...first, registers: [measure] }, ...rest] });
    expect(readWords(own)).toContain(texts.sources.ownRegisters(first.code, 1));
  });

  it('R-REGISTER-06 R-REGISTER-07 refers to the declarations of registers and the descriptions of other surveys', () => {
    expect(readWords(printed)).toContain('se respektive registers egen kvalitetsdeklaration');
    expect(readWords(printed)).toContain('se metodbeskrivningen eller motsvarande för respektive undersökning');
  });

  it('R-COMPARABILITY-01 R-FRAME-21 says since when there are comparisons, also of the area', () => {
    expect(readWords(printed)).toContain('har gjorts sedan 2007');
    expect(readWords(printed)).toContain('finns jämförelser sedan 2010');
  });

  it('R-ROTATION-01 R-ROTATION-09 tells the model that lessens the burden, only where the round has it', () => {
    const rotation = {
      areas: ['barn', 'lss'],
      even: ['Kunskapsbaserad', 'Individanpassad', 'Jämlik'],
      odd: ['Säker', 'Effektiv', 'Tillgänglig'],
      source,
    };
    const words = readWords(buildMethodDocument(buildReleaseFixture({ rotation })));
    expect(words).toContain('Jämna år mäts dimensionerna Kunskapsbaserad, Individanpassad och Jämlik');
    expect(words).toContain('minskar arbetet för dem som lämnar uppgifter: enkäterna har färre frågor än förr');
    expect(readWords(printed)).not.toContain('Jämna år');
  });

  it('R-INDICATOR-23 R-INDICATOR-22 says what the indicators rest on and where the weight lies', () => {
    expect(readWords(printed)).toContain('bygger huvudsakligen på en enkät');
    expect(readWords(printed)).toContain('förutsättningar för god kvalitet utifrån brukarens perspektiv');
  });

  it('R-INDICATOR-05 says that quality areas do not exclude each other', () => {
    expect(readWords(printed)).toContain('Kvalitetsområdena utesluter inte varandra');
  });

  it('R-GROUPING-20 says what the socioeconomic key measures, and that its groups are not in the sources', () => {
    expect(readWords(printed)).toContain('Statistiska centralbyråns register');
    expect(readWords(printed)).toContain('Grupperna redovisas därför inte');
  });

  it('R-PUBLICATION-14 has month and, where the agency gives one, number', () => {
    expect(printed.imprint).toEqual(['Publicerad i juni 2018. Version 1.']);
    const documents = { articleNumber: '2024-6-9148', contact: undefined, alternativeFormats: undefined };
    expect(buildMethodDocument(buildReleaseFixture({ documents })).imprint?.at(-1)).toBe('Artikelnummer: 2024-6-9148');
  });

  it('R-PUBLICATION-15 R-PUBLICATION-16 says how to get other formats and that the source is to be given', () => {
    const documents = {
      articleNumber: undefined,
      contact: 'fraga@example.se',
      alternativeFormats: 'format@example.se',
    };
    const words = readWords(buildMethodDocument(buildReleaseFixture({ documents })));
    expect(words).toContain('Skriv till format@example.se.');
    expect(words).toContain('Frågor om innehållet: fraga@example.se.');
    expect(words).toContain('Ange källan: Metodbeskrivning. Öppna jämförelser 2018');
    expect(readWords(printed)).toContain('Vänd er till den myndighet som publicerar det');
  });
});

describe('what shows up in the method description by itself', () => {
  const words = readWords(
    buildMethodDocument(
      buildReleaseFixture({
        version: 2,
        changes: ['0114', '0115'].map((code) => ({
          version: 2,
          level: 'unit',
          code,
          column: 'LSS-01',
          before: 'JA',
          after: 'NEJ',
          reason: 'Kommunen rättade sitt svar',
          changeClass: 'answer',
        })),
        columns: buildReleaseFixture().columns.map((column, index) =>
          index === 0 ? { ...column, deviations: ['I18-02'] } : column,
        ),
      }),
    ),
  );

  it('is what is withdrawn, with the reason', () => {
    expect(words).toContain('LSS-18\nInformation till enskilda\nFrågan missförstods av många.');
  });

  it('is misprints of the sources, printed and ours', () => {
    expect(words).toContain('Tabell 1\n308\n312\nTabellens rader summerar till 312.');
  });

  it('is readings that were chosen, by decision', () => {
    expect(words).toContain('I18-02\nLSS-01');
  });

  it('is what a later version corrected, with class, reason and number', () => {
    expect(words).toContain('2\nett svar är rättat\nKommunen rättade sitt svar\n2');
    expect(words).toContain('2 resultat har ändrats');
    expect(words).not.toContain('text har ändrats');
  });

  it('is that a later version changed texts, also where it changed no result', () => {
    const change = {
      version: 2,
      kind: 'question',
      item: 'G2',
      language: 'sv',
      before: 'Har ni?',
      after: 'Finns?',
    } as const;
    const textChanges = [{ ...change, reason: 'Oklar.', changeClass: 'definition' as const }];
    const told = readWords(buildMethodDocument(buildReleaseFixture({ version: 2, textChanges })));
    expect(told).toContain('Inga resultat har ändrats efter publiceringen.\nEn text har ändrats');
  });

  it('is that made-up figures are made up, first of all', () => {
    expect(printed.blocks[1]).toMatchObject({ kind: 'notice', title: 'Påhittade uppgifter' });
    const real = buildMethodDocument(buildReleaseFixture({ isSynthetic: false, areaName: ours('LSS') }));
    expect(readWords(real)).not.toContain('Påhittade');
  });
});
