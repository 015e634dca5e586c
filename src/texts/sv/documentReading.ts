// What is said of a filled-in Word file: why it was not read, what in it was not taken, and the page that shows it.

export const documentReading = {
  refused: {
    notWord:
      'Filen är inte ett Word-dokument (.docx), eller så är den skadad. Öppna den i Word, spara den som Word-dokument och försök igen.',
    tooLarge: 'Filen är större än ett frågedokument kan vara. Börja om från dokumentet som går att hämta på er sida.',
    entities: 'Filen innehåller sådant som ett Word-dokument inte ska ha, och läses därför inte.',
    tooDeep:
      'Filen är så invecklat uppbyggd att den inte läses. Börja om från dokumentet som går att hämta på er sida.',
    broken: 'Filen är skadad. Öppna den i Word, spara den som Word-dokument och försök igen.',
    notOurs:
      'Filen är inte frågedokumentet från er sida, eller så har den sparats i ett program som tagit bort svarsfälten. Använd Word eller LibreOffice.',
    otherRound: (found: string, expected: string) =>
      `Filen hör till omgången ${found}. Den här sidan gäller ${expected}.`,
    otherPart: (found: string, expected: string) =>
      `Filen hör till delen ${found}. Den här sidan gäller delen ${expected}. Läs in filen på sidan för sin egen del.`,
    otherUnit: (found: string, expected: string) =>
      `Filen är gjord för ${found} och kan inte läsas in för ${expected}. Hämta dokumentet på er egen sida.`,
    noFile: 'Välj filen först.',
  },
  place: (question: string, row: string) => (row === '' ? `Fråga ${question}` : `Fråga ${question}, ${row}`),
  wholeFile: 'Hela filen',
  beforeQuestions: 'Före frågorna',
  problem: {
    missingField: 'Svarsfältet är borttaget. Svara på sidan i stället, eller hämta dokumentet igen.',
    missingComment: 'Fältet för kommentar är borttaget.',
    doubledField: 'Svarsfältet finns flera gånger med olika svar. Inget av dem är läst.',
    doubledComment: 'Fältet för kommentar finns flera gånger med olika text. Ingen av dem är läst.',
    notANumber: (written: string) => `Där ett tal ska stå står ”${written}”. Skriv talet med siffror.`,
    tooManyDecimals: (written: string, decimals: number) =>
      decimals === 0
        ? `”${written}” har decimaler, men svaret ska vara ett heltal.`
        : `”${written}” har fler än ${decimals} decimaler.`,
    below: (written: string, min: string) => `”${written}” är mindre än ${min}.`,
    above: (written: string, max: string) => `”${written}” är större än ${max}.`,
    numberAndBox: (written: string) =>
      `Både talet ”${written}” och rutan för att uppgiften inte kan lämnas är ifyllda. Inget av dem är läst.`,
    unknownOption: (written: string) => `”${written}” finns inte bland svaren.`,
    suggestion: (label: string) => ` Menade ni ”${label}”?`,
    tooLong: (limit: number) => `Texten är längre än ${limit} tecken och är inte läst. Korta den.`,
    outsideText: (written: string) =>
      `Utanför svarsfälten står ”${written}”. Det räknas inte som svar. Flytta det till ett svarsfält eller till kommentaren.`,
    unknownField: (name: string) => `Fältet ${name} hör inte till det som er länk öppnar, och är inte läst.`,
    otherDefinitions:
      'Frågorna har setts över sedan filen hämtades. Svaren är lästa, men jämför med frågorna som de står på sidan nu.',
    hiddenPartLost:
      'Filen har sparats i ett program som inte behåller allt. Svaren är lästa, men text utanför svarsfälten har inte kunnat letas upp.',
  },
  page: {
    title: (part: string) => `Word-fil och utskrift: ${part}`,
    heading: 'Word-fil och utskrift',
    short: 'Word-fil och utskrift',
    readTitle: 'Läs in en ifylld Word-fil',
    link: 'Skriv ut frågorna, eller svara i Word',
    lead: 'Hämta frågorna som Word-fil, svara i den och läs in den här. Ni ser vad som lästes och väljer själva vad som ska sparas. Inget lämnas in.',
    fetch: 'Hämta frågorna',
    empty: 'Frågorna, tomma (Word)',
    filled: 'Frågorna med det ni har svarat hittills (Word)',
    print: 'Frågorna för utskrift (PDF)',
    allPrint: 'Alla delar för utskrift (PDF)',
    file: 'Ifylld Word-fil',
    fileHint: 'Filen som ni hämtade här, sparad som Word-dokument (.docx), högst 5 MB.',
    read: 'Läs filen',
    refusedTitle: 'Filen är inte läst',
    doneTitle: (name: string) => `Så här läste vi ${name}`,
    summary: (fresh: number, differing: number, same: number) =>
      `${fresh} ${fresh === 1 ? 'svar är nytt' : 'svar är nya'}, ${differing} skiljer sig från utkastet, ${same} är lika.`,
    nothing: 'Det finns inga svar i filen.',
    nothingNew: 'Allt i filen står redan i utkastet. Det finns inget att spara.',
    kept: (count: number) =>
      count === 1
        ? 'Ett svar i utkastet finns inte i filen. Det ligger kvar som det är.'
        : `${count} svar i utkastet finns inte i filen. De ligger kvar som de är.`,
    problemsTitle: (count: number) => (count === 1 ? 'Ett ställe att se över' : `${count} ställen att se över`),
    problemWhere: 'Var',
    problemWhat: 'Vad',
    freshTitle: 'Nya svar',
    freshLead: 'Utkastet har inget svar här. Avmarkera det som inte ska sparas.',
    differingTitle: 'Svar som skiljer sig',
    differingLead: 'Utkastet har ett annat svar. Välj vilket som ska gälla.',
    useFile: (answer: string) => `Från filen: ${answer}`,
    keepDraft: (answer: string) => `I utkastet: ${answer}`,
    comment: (question: string) => `Kommentar till fråga ${question}`,
    save: 'Spara valda svar i utkastet',
    back: 'Tillbaka till frågorna',
    savedTitle: 'Svaren är sparade i utkastet',
    saved: (count: number) =>
      count === 1
        ? 'Ett svar från Word-filen är sparat. Granska och lämna in när delen är klar.'
        : `${count} svar från Word-filen är sparade. Granska och lämna in när delen är klar.`,
    refusedCells: (count: number) => (count === 1 ? 'Ett svar kunde inte sparas.' : `${count} svar kunde inte sparas.`),
    closed: 'Delen går inte att ändra nu, så ingen fil kan läsas in. Frågorna kan fortfarande hämtas.',
  },
};
