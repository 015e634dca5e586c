// Beside the questions of a part: last time's answers, who answered, how it will look, how long it takes, and why a warning
// stands all the same.

export const answerForm = {
  /** In place of handing in, where the link opens some questions only. */
  reviewOnly: 'Granska svaren',
  decide: 'Gå till beslut om delen',
  ownPage: 'Till er sida',
  time: {
    estimate: (minutes: number) => `Räkna med ungefär ${minutes} minuter, utöver tiden för att ta reda på uppgifter.`,
    short: (minutes: number) => `räkna med ${minutes} minuter`,
    estimateOrigin: 'Vår egen uppskattning efter antalet frågor.',
    median: (minutes: number) =>
      minutes === 1
        ? 'Det har tagit andra enheter ungefär 1 minut att svara.'
        : `Det har tagit andra enheter ungefär ${minutes} minuter att svara.`,
    medianOrigin: 'Mätt på de enheter som redan har lämnat in: hälften behövde mindre tid.',
    measured: 'Tid för att svara',
    measuredValue: (minutes: number) => (minutes <= 1 ? 'ungefär 1 minut' : `ungefär ${minutes} minuter`),
    measuredExplanation:
      'Tiden för att svara är uträknad ur när svaren sparades. Pauser på mer än tio minuter räknas inte. Har flera svarat är det allas tid tillsammans.',
  },
  earlier: {
    /** `year`: of the earlier round. */
    previous: (year: number) => `Förra svaret (${year}):`,
    previousOf: (year: number, unit: string) => `Förra svaret (${year}), ${unit}:`,
    changed: 'Frågan är ändrad:',
    changedRow: 'Raden är ändrad:',
    isNew: (year: number) => `Ny fråga: den ställdes inte ${year}.`,
    same: 'Samma som förra gången',
    sameLabel: (question: string) => `Samma som förra gången på fråga ${question}`,
    title: (year: number) => `Ni svarade på frågorna ${year}`,
    titleOf: (year: number, units: string) => `${units} svarade på frågorna ${year}`,
    lead: 'Förra svaret står vid varje fråga. Är allt oförändrat kan ni fylla i det med ett tryck. Bara oförändrade frågor fylls i, det ni redan har svarat ligger kvar, och inget lämnas in av sig självt.',
    sameAll: 'Fyll i samma som förra gången i hela delen',
    counts: (unchanged: number, changed: number, added: number) =>
      `${unchanged} ${unchanged === 1 ? 'fråga är oförändrad' : 'frågor är oförändrade'}, ${changed} ${changed === 1 ? 'är ändrad' : 'är ändrade'} och ${added} ${added === 1 ? 'är ny' : 'är nya'}.`,
  },
  provenance: {
    summary: 'Vem svarade?',
    ofQuestion: (question: string) => `på fråga ${question}`,
    /** `who` with a capital. */
    written: (who: string, when: string) => `${who} skrev svaret ${when}.`,
    writtenRows: (who: string, rows: string, when: string) => `${who} svarade på ${rows} ${when}.`,
    /** `from`: the year, or `lastTime`. */
    earlier: (who: string, when: string, from: string) => `${who} tog svaret från ${from}, ${when}.`,
    earlierRows: (who: string, rows: string, when: string, from: string) =>
      `${who} tog svaren på ${rows} från ${from}, ${when}.`,
    lastTime: 'förra gången',
    document: (who: string, when: string) => `${who} skickade in en Word-fil ${when}. Svaret lästes ur den.`,
    documentRows: (who: string, rows: string, when: string) =>
      `${who} skickade in en Word-fil ${when}. Svaren på ${rows} lästes ur den.`,
    reopened: (when: string) => `Svaret kom tillbaka från det inlämnade när delen öppnades igen ${when}.`,
    reopenedRows: (rows: string, when: string) =>
      `Svaren på ${rows} kom tillbaka från det inlämnade när delen öppnades igen ${when}.`,
    comment: (who: string, when: string) => `${who} skrev kommentaren ${when}.`,
    emptied: (who: string, when: string) => `${who} tog bort svaret ${when}.`,
    emptiedRows: (who: string, rows: string, when: string) => `${who} tog bort svaren på ${rows} ${when}.`,
    allRows: (count: number) => `alla ${count} rader`,
    manyRows: (count: number) => `${count} rader`,
  },
  /** With a capital: who saved another answer through the same link. */
  someone: 'Någon annan',
  acceptance: {
    lead: 'Är uppgifterna rätt fast kontrollen varnar? Säg varför, så slipper ni frågan vid granskningen. Ändrar ni något av svaren gäller det inte längre.',
    reason: 'Skäl',
    reasons: {
      correct: 'Uppgifterna är kontrollerade och rätt',
      definition: 'Vi räknar på ett annat sätt än frågan',
      reorganised: 'Verksamheten är omorganiserad',
      period: 'Uppgiften gäller en annan tid',
      other: 'Annat skäl',
    },
    choose: 'Välj ett skäl',
    sentence: 'Förklara med en mening',
    sentenceHint: 'Meningen läses av den som granskar. Skriv inga personuppgifter.',
    button: 'Spara att det stämmer',
    missing: 'Välj ett skäl och skriv en mening.',
    said: (reason: string, sentence: string) => (sentence === '' ? `${reason}.` : `${reason}: ${sentence}`),
    by: (who: string, when: string) => `(${who}, ${when})`,
    erased: 'meningen är borttagen',
    undo: 'Ändrar ni något av svaren behöver det sägas på nytt.',
  },
  findings: {
    informationTitle: 'Att känna till',
    informationLead: 'Ni behöver inte göra något om svaren stämmer.',
    lines: (title: string, lines: string) => `${title}, rad ${lines}`,
    ownRule: 'Källa: vår egen regel',
  },
  preview: {
    title: 'Så här kommer ni att synas',
    open: 'Se hur ni kommer att synas',
    lead: 'Resultat för er enhet ur svaren så här långt, innan de är granskade. Andelar för län och riket räknas fram när alla har svarat.',
    before: (year: number) => `${year}`,
    unfinished: 'Inte avgjort',
    missing: (questions: string) => `Avgörs när ni har svarat på ${questions}.`,
    undecided: 'Avgörs när fler frågor är besvarade.',
    rule: 'Regeln',
    ruleOf: (label: string, rule: string) => `${label}, när ${rule}.`,
    decidedBy: 'Avgörs av:',
    answered: (question: string, answer: string) => `${question}: ${answer}`,
    unchanged: (label: string) => `${label}, oförändrat`,
    changed: (label: string) => `${label}, ändrat`,
    notThen: 'Mättes inte',
    noneThen: 'Inget resultat',
    notComparable: 'Jämför inte rakt av:',
    none: 'Svaren i den här delen blir inga indikatorer i sig.',
    back: 'Tillbaka till frågorna',
  },
  receipt: {
    change:
      'Behöver ni ändra något? Så länge enkäten är öppen kan ni själva öppna delen igen. Det inlämnade gäller tills ni har lämnat in på nytt. Senare ber ni myndigheten om det, på samma sida.',
    late: (lastDay: string) => `Inlämnad efter sista dag (${lastDay}). Svaren räknas som de andra.`,
    correctedTerm: 'Rättad av myndigheten',
    approval: 'Godkänd',
    approvalBy: (who: string, when: string) => `${who}, ${when}`,
    approvalOld: 'Svaren har ändrats efter godkännandet.',
    contact: 'Kontakt hos er',
    acceptedTitle: 'Förklarade varningar',
    pdf: 'Ladda ner kvittot (PDF)',
    json: 'Ladda ner svaren (JSON)',
  },
  notWritable: {
    before: 'Enkäten har inte öppnat än. Ni kan läsa frågorna, men inte svara.',
    closed: 'Enkäten är stängd. Svaren går att läsa, men inte att ändra.',
    mustAsk: 'Enkäten är stängd. Be att få rätta eller komplettera delen, så öppnas den för er.',
    handedIn: 'Delen är inlämnad. Den behöver öppnas igen innan ni kan ändra.',
    declined: 'Ni har sagt att delen inte besvaras. Ångra det om ni vill svara.',
    readOnly: 'Med den här länken går det att läsa svaren, men inte att ändra dem.',
    questionsOnly: 'Med den här länken svarar ni på några frågor i delen. Samordnaren lämnar in den.',
  },
};
