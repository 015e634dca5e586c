// The guide to the results of an area, and the analysis support: what comparisons are for, how to read and analyse them, and
// each indicator. In our own words.

export const documentGuide = {
  title: (area: string) => `Vägledning för att tolka resultaten: ${area}`,
  shortTitle: 'Vägledning',
  lead: (area: string, year: number) =>
    `Ett stöd för er som ska läsa, tolka och analysera resultaten av öppna jämförelser ${year} för området ${area}.`,
  introduction: {
    title: 'Inledning',
    texts: (survey: string) => [
      `Öppna jämförelser görs varje år inom socialtjänsten och den kommunala hälso- och sjukvården. Indikatorer visar olika förhållanden i verksamheterna och går att följa för kommuner, län och hela landet. ${survey}`,
      'Alla områden frågas samtidigt, och en del frågor är likadana i flera områden. Därför går det att jämföra vissa indikatorer mellan områden.',
      'Tyngdpunkten ligger på förutsättningar för god kvalitet, sett från den enskilde brukaren.',
      'Vägledningen beskriver vad öppna jämförelser är och hur uppgifterna samlades in, ger stöd för analysen, innehåller en metodbeskrivning (bilaga 1) och beskriver varje indikator som publiceras (bilaga 2).',
    ],
    survey: (units: number, kinds: string) => `I årets undersökning ingår ${units} enheter: ${kinds}.`,
  },
  area: {
    since: (year: number) => `Jämförelser av området har gjorts sedan ${year}.`,
    unknown: 'Källorna har ingen egen beskrivning av området. Vad det omfattar framgår av indikatorerna i bilaga 2.',
    published: 'Resultaten finns på webben och som arbetsbok att ladda ned:',
    workbookUnknown: (area: string, year: number) => `Öppna jämförelser ${year}. ${area}`,
    factSheet: 'De viktigaste resultaten för hela landet sammanfattas i ett faktablad.',
  },
  purpose: {
    title: 'Öppna jämförelser – för att stimulera utveckling',
    texts: [
      'Öppna jämförelser är ett verktyg för att analysera, följa och utveckla verksamheter lokalt, regionalt och i hela landet. De är främst till för dem som beslutar om och utför verksamheten. Syftet är att stimulera till kunskap och utveckling, så att socialtjänst och vård i hemmet blir jämlik och av god kvalitet, till nytta för brukaren.',
      'Ni kan jämföra verksamheter med hjälp av indikatorer, bakgrundsmått och kommungrupper, och med resultaten för länet och riket.',
      'Resultaten är ett av flera sätt att belysa förutsättningarna för god kvalitet. Analysera dem lokalt och regionalt, och komplettera dem med annat underlag. Ett gott resultat är ingen garanti för god kvalitet i det enskilda fallet, och ett svagt resultat betyder inte att kvaliteten brister där.',
    ],
    indicators: 'Indikatorer – för att följa upp verksamheter',
    indicatorsTexts: [
      'En indikator är ett mått som visar på ett bakomliggande förhållande eller en utveckling. Den anger en riktning mot ett önskat resultat. Huvudmannen eller utföraren ska kunna påverka den, så att resultatet går att förändra.',
      'Strukturindikatorer visar vilka resurser som finns, till exempel kompetens, rutiner och överenskommelser. Processindikatorer visar om och hur något görs. De två slagen speglar förutsättningar. Resultatindikatorer visar vad som har uppnåtts för den enskilde.',
    ],
    origin: 'Hur indikatorerna tagits fram',
    originTexts: [
      'Indikatorerna bygger på forskning, beprövad erfarenhet och lagstiftning, och utgår från brukarens perspektiv. Där det saknas evidens bygger de på samtal med brukarorganisationer, professioner, utförare och forskare.',
      'Varje indikator hör till en kvalitetsdimension eller ett kvalitetsområde. Områdena utesluter inte varandra: en indikator kan höra till två eller flera.',
    ],
  },
  local: {
    title: 'Så här kan resultaten tolkas och analyseras lokalt',
    lead: 'Resultaten kan vara ett underlag i förbättringsarbetet. Bearbeta och analysera dem utifrån era egna förutsättningar, i fyra steg.',
    guide: 'Analysguide i fyra steg',
    steps: [
      {
        title: '1. Identifiera förbättringsområden',
        lead: 'Gå igenom kommunens resultat.',
        points: [
          'Hur skiljer sig resultaten från andra kommuners, kommungruppernas, länets och rikets? Sortera och filtrera så att ni jämför med liknande kommuner: län, antal invånare (fem grupper) eller SKR:s kommungrupper (nio grupper).',
          'Finns det något indikatorområde där flera indikatorer behöver utvecklas?',
          'Finns samma indikator i andra områden, så att flera verksamheter kan utvecklas samtidigt?',
          'Välj vad ni ska arbeta vidare med.',
        ],
      },
      {
        title: '2. Komplettera med annan information',
        lead: 'Skaffa mer underlag om det ni har valt.',
        points: [
          'Läs indikatorernas syfte och vilket underlag de bygger på. Det står i beskrivningen av varje indikator.',
          'Se på andra öppna jämförelser, till exempel inom socialpsykiatri och individ- och familjeomsorg.',
          'Se på nyckeltal, kostnader och statistik från andra, till exempel SCB.',
          'Se på kommunens egen statistik och uppföljning, till exempel brukarundersökningar.',
          'Se på resultat av tillsyn från Inspektionen för vård och omsorg (IVO).',
        ],
      },
      {
        title: '3. Lär av utvecklingen över tid',
        lead: 'Jämför med tidigare omgångar.',
        points: [
          'Jämför bara indikatorer som är direkt jämförbara. Vilka det är står i metodbeskrivningen och vid varje indikator.',
          'Jämför utvecklingen med andra kommuner, kommungrupperna, länet och riket.',
          'Kartlägg vad som kan ha påverkat utvecklingen: ändrade förutsättningar, organisation, personal, metoder eller lagar. Vad ändrades, när och hur?',
        ],
      },
      {
        title: '4. Slutsatser, mål och genomförande',
        lead: 'Beskriv vad ni vill utveckla, och sätt upp mål.',
        points: [
          'Vad ska göras för att nå målen, och av vem?',
          'När ska det vara gjort, och när ska målen vara nådda?',
          'Väntas kostnaderna ändras?',
          'När och hur ska målen följas upp?',
        ],
      },
    ],
  },
  chart: {
    title: 'Exempel: så läser ni ett diagram',
    lead: (name: string) =>
      `På webben visar ett diagram hur andelen fördelar sig mellan län och mellan kommungrupper. Här är det för ”${name}”.`,
    finding: (counted: string, nation: string, low: string, high: string) =>
      `Andelen ${counted} är ${nation} i riket och går i länen från ${low} till ${high}.`,
    head: ['Redovisningsgrupp', 'Lägst', 'Högst'],
    points: (counted: string, nation: string) => [
      `Varje prick är ett län eller en kommungrupp. Ju längre till höger, desto större andel av enheterna har svaret ${counted}.`,
      `Det lodräta strecket är riket: ${nation}. Till vänster om det ligger de grupper som har en lägre andel.`,
      'Grupper med samma eller nästan samma andel ligger på varandra. Ordningen mellan dem betyder ingenting.',
    ],
    oneUnit: (county: string) =>
      `Se alltid efter hur många enheter andelen bygger på. I ${county} är det en enda, och andelen kan bara bli 0 eller 100 procent. Stora grupper påverkas mindre av enskilda svar.`,
    fewUnits: (county: string, numerator: string, denominator: string, points: number) =>
      `Se alltid efter hur många enheter andelen bygger på. I ${county} är det ${numerator} av ${denominator}, och där ändrar en enda enhet andelen med ungefär ${points} procentenheter. Stora grupper påverkas mindre av enskilda svar.`,
    question:
      'Jämför ert eget svar med riket och med den grupp som liknar er mest, och fråga er vad skillnaden kan bero på.',
  },
  workbook: {
    title: 'Stöd för tolkning av Excelfilerna',
    lead: 'Arbetsboken ger en överblick över den egna verksamhetens resultat och gör det möjligt att jämföra med andra. Den får laddas ned och bearbetas fritt. Den första fliken säger vad varje flik innehåller.',
    quality: 'Kvalitetsområden',
    qualityText:
      'Indikatorerna är ordnade efter kvalitetsdimension, kvalitetsområde och indikatorområde. De som används i området förklaras här.',
    qualityTable: 'Kvalitetsdimensioner och kvalitetsområden i området',
    colour: 'Färgläggning indikerar utvecklingsområden',
    colourText:
      'En cell har färg där det går att ange ett önskvärt läge. Orden säger samma sak som färgen. Färgen är ingen rangordning och inget betyg. Andelar, bakgrundsmått och mått i tal har ingen färg.',
    colourTable: 'Ord och färger i området',
    colourHead: ['Ord', 'Färg', 'Betyder'],
    colourNames: { green: 'Grön', yellow: 'Gul', red: 'Röd' },
    noColour: 'Ingen',
    absences: 'Värden som saknas',
    absencesText: 'Ett värde som saknas har alltid ett ord som säger varför. Inget saknat värde står som noll.',
    absencesTable: 'Ord för värden som saknas',
    absencesHead: ['Ord', 'Betyder'],
    sorting: 'Indelning och sortering',
    sortingText:
      'Resultaten kan sorteras och filtreras efter län, efter antal invånare, efter SKR:s kommungrupper och, där uppgiften finns, efter socioekonomisk grupp.',
  },
  methodAnnex: 'Bilaga 1. Metodbeskrivning',
  indicatorAnnex: 'Bilaga 2. Indikatorer',
  indicators: {
    title: 'Indikatorer',
    lead: 'Indikatorerna står efter kvalitetsdimension, kvalitetsområde och indikatorområde. Bakgrundsmåtten står sist.',
    same: 'Gäller alla indikatorer i området',
    sameLead: 'Det här är lika för alla och står därför bara en gång.',
    formerArea: (name: string) => `Tidigare kvalitetsområde: ${name}.`,
    noDimension: 'Utan kvalitetsdimension',
    background: 'Bakgrundsmått',
    nation: 'Resultat i riket',
    several: (first: string, last: string, beginning: string) =>
      beginning === '' ? `${first}–${last}` : `${first}–${last} ${beginning}\u00a0…`,
  },
  analysis: {
    title: (area: string) => `Analysstöd: ${area}`,
    shortTitle: 'Analysstöd',
    lead: (area: string, year: number) =>
      `Ett arbetsdokument för er som analyserar resultaten av öppna jämförelser ${year} för området ${area}: fyra steg att följa, och vad varje indikator mäter, varför, hur den räknas och hur den kan tolkas.`,
    worksheet: 'Era resultat bredvid rikets',
    worksheetLead:
      'Fyll i ert eget resultat från arbetsboken eller webben, och kryssa för de indikatorer som ni vill arbeta vidare med. Hur många enheter rikets andel bygger på står vid varje indikator.',
    worksheetHead: ['Indikator', 'Riket', 'Ert resultat', 'Arbeta vidare'],
    /** One for each of the four steps. */
    notes: [
      'Era anteckningar: indikatorer som ni har valt att arbeta vidare med',
      'Era anteckningar: annat underlag som ni har använt',
      'Era anteckningar: vad utvecklingen över tid visar, och vad den kan bero på',
      'Era anteckningar: mål, ansvarig, tidpunkt och uppföljning',
    ],
  },
} as const;
