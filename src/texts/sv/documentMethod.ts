// The method description with its declaration of quality: headings of the published documents and of SCB-FS 2016:17. Every
// number is an argument, so that the text cannot disagree with the tables.

import { documentGroups } from './documentGroups.ts';

export const documentMethod = {
  title: (area: string) => `Metodbeskrivning med kvalitetsdeklaration: ${area}`,
  shortTitle: 'Metodbeskrivning',
  lead: (year: number) =>
    `Så gjordes öppna jämförelser ${year}: vilka som frågades, när och hur, hur många som svarade, hur resultaten räknas och vad som gör dem säkra eller osäkra.`,
  survey: {
    title: 'Enkätundersökningens genomförande',
    basisOnSurvey:
      'Kvalitetsindikatorerna bygger huvudsakligen på en enkät till landets kommuner. I de kommuner där flera stadsdelsområden eller förvaltningar svarar var för sig går enkäten till dem.',
    period: 'Period för datainsamlingen',
    periodText: (date: string) =>
      `Uppgifterna samlades in med en webbenkät. Svaren gäller läget ${date} om inget annat står vid indikatorn. Datumen för insamlingen framgår av tabellen.`,
    calendar: 'Omgångens datum',
    calendarHead: ['Händelse', 'När'],
    collection: 'Datainsamling',
    collectionText: (parts: number) =>
      `Undersökningen hade ${parts} delar, som svarades var för sig. Länkarna skickades till kommunens registrator, och varje kommun rekommenderades att utse en person som samordnar arbetet. Påminnelser gick till dem som hade någon del kvar. Därefter fick alla granska sina svar och rätta dem.`,
    compulsory: 'Det var obligatoriskt att svara.',
    allQuestions: 'I en del som enheten valde att svara på var varje fråga obligatorisk.',
    population: 'Population',
    populationText: (units: number, kinds: string) =>
      `Undersökningen gick till ${units} enheter: ${kinds}. Det är alla som ansvarar för verksamheten.`,
    dividedCities: (cities: string) => `Stadens delar svarar var för sig i stället för hela kommunen i ${cities}.`,
    measures: 'Statistiska mått och redovisningsgrupper',
    measuresText: [
      'Resultaten redovisas för indikatorer. En indikator är svaret på en fråga, eller svaren på flera frågor som har lagts ihop till ett resultat. Hur det görs står vid varje indikator.',
      'För varje kommun, stadsdelsområde och förvaltning redovisas indikatorn med ett ord, i huvudsak Ja, Delvis, Nej eller Ej aktuellt. Mått i tal redovisas med sitt tal.',
      'För riket, länen, kommungrupperna och de städer där flera enheter svarar redovisas andelen enheter med det svar som räknas, oftast Ja. Delvis räknas bland de svarande men inte som Ja. Ej aktuellt räknas inte med.',
      'Andelar avrundas en gång, till hela procent, med halva procent uppåt. Ett mått i tal är för en grupp summan av täljarna delad med summan av nämnarna, över de enheter vars tal går att använda.',
    ],
    alsoLevels: (units: string, groups: string) =>
      `I det här området redovisas resultat för ${units}, och för ${groups}.`,
    levelNames: {
      nation: 'riket',
      county: 'län',
      city: 'städer där flera enheter svarar',
      sizeGroup: 'grupper efter antal invånare',
      skrGroup: 'SKR:s kommungrupper',
      socioGroup: 'socioekonomiska grupper',
    },
  },
  quality: {
    title: 'Kvalitetsdeklaration',
    relevance: 'Relevans',
    purposeAndNeeds: 'Ändamål och informationsbehov',
    purpose: 'Statistikens ändamål',
    userNeeds: 'Statistikanvändares informationsbehov',
    userNeedsText:
      'Jämförelserna är främst till för dem som beslutar om och utför verksamheten, lokalt, regionalt och nationellt. Resultaten visar förutsättningar för god kvalitet utifrån brukarens perspektiv. De är ett av flera underlag.',
    content: 'Statistikens innehåll',
    contentText: (indicators: number, background: number) =>
      background === 0
        ? `Området har ${indicators} indikatorer.`
        : `Området har ${indicators} indikatorer och ${background} bakgrundsmått. Bakgrundsmåtten hjälper till att förstå resultaten; de har inget önskvärt läge.`,
    objects: 'Objekt och population',
    objectsText: (kinds: string) => `Undersökningen gäller ${kinds}. Vilka som ingår står under ”Population”.`,
    variables: 'Variabler',
    variablesText:
      'Variablerna är svaren på enkätens frågor. Frågan och regeln bakom varje indikator står i analysstödet. Vilka mått som bygger på register står under ”Register och andra datakällor”.',
    measures: 'Statistiska mått',
    measuresText:
      'För en enhet redovisas ett ord eller ett tal, för en grupp en andel eller ett tal. Hur de räknas står under ”Statistiska mått och redovisningsgrupper”.',
    groups: 'Redovisningsgrupper',
    referenceTimes: 'Referenstider',
    referenceTimesText: (date: string) => `Svaren gäller läget ${date} om inget annat står vid indikatorn.`,
    dimensions: 'Dimensioner och kvalitetsområden som används',
    dimensionsHead: ['Namn', 'Slag', 'Betyder'],
    dimension: 'kvalitetsdimension',
    qualityArea: 'kvalitetsområde',
    notExclusive:
      'Kvalitetsområdena utesluter inte varandra: en indikator kan höra till två eller flera. Här står den som indikatorn främst hör till.',
    reliability: 'Tillförlitlighet',
    dimensionsAbove: 'Kvalitetsdimensionerna och kvalitetsområdena förklaras i stödet för tolkning av Excelfilerna.',
    reliabilityTotal: 'Tillförlitlighet totalt',
    reliabilityLead: [
      'Osäkerheten kommer från hur frågorna förstås, från dem som inte svarar och från bearbetningen. Urvalsfel finns inte, och ramen täcker alla kommuner. Hur stor osäkerheten är sammantaget har inte beräknats.',
      'För varje andel redovisas hur många enheter den bygger på och hur många som saknar svar. På webben och i faktabladet står också vad andelen kunde ha blivit om alla som saknar svar hade svarat nej, eller alla ja.',
    ],
    uncertainty: 'Osäkerhetskällor',
    uncertaintyLead: 'Här står vad som gäller för varje källa till osäkerhet.',
    sampling: 'Urval',
    samplingText: 'Inget urval har gjorts. Undersökningen är en totalundersökning, och resultaten har inget urvalsfel.',
    coverage: 'Ramtäckning',
    coverageText:
      'Ramen är komplett: alla kommuner ingår, och i de kommuner där flera enheter svarar var för sig ingår var och en av dem. Vilka som frågas kan skilja sig mellan delarna, eftersom en enhet frågas bara om det som den ansvarar för.',
    measurement: 'Mätning och granskning',
    measurementText: (date: string) => [
      `Enkäten visar läget ${date}. Logiska kontroller finns i enkäten där det har varit möjligt.`,
      'Många frågor låter enheten själv bedöma om verksamheten når den nivå som frågan beskriver. Sådana svar är egna bedömningar, och frågor kan förstås på olika sätt.',
      'Inlämnade svar granskas: motsägelser, stora ändringar sedan förra omgången och värden långt från andras visas för enheten, som kan rätta eller förklara dem. Granskningen hittar inte alla fel; uppgifterna kan ha brister som inte har upptäckts.',
    ],
    responseRate: 'Svarsfrekvens',
    nonresponse: 'Bortfall',
    responseText: (framed: number, answered: number, percent: number) =>
      `Av ${framed} enheter har ${answered} svarat på minst en del, vilket är ${percent} procent.`,
    responseAllText: (answered: number, percent: number) =>
      `${answered} enheter (${percent} procent) har svarat på alla delar som de ingår i.`,
    responseNoneText: (none: number, percent: number) =>
      `${none} enheter (${percent} procent) har inte svarat på någon del.`,
    responseBetween: (fewest: number, most: number) =>
      fewest === most
        ? `Varje del har besvarats av ${fewest} procent av enheterna.`
        : `Varje enskild del har besvarats av mellan ${fewest} och ${most} procent av enheterna.`,
    response: (year: number) => `Svarande per del ${year}`,
    responseHead: (year: number) => ['Del', 'I undersökningen', 'Svarande', `Procent ${year}`, `Procent ${year - 1}`],
    /** The same by groups of units; `groups` names them, as below. */
    responseBars: {
      groups: { county: 'län', sizeGroup: 'storleksgrupper' },
      title: (part: string, groups: string) => `Andel enheter som svarade på ”${part}”, i ${groups}`,
      all: (part: string, groups: string) => `I alla ${groups} svarade samtliga enheter på ”${part}”.`,
      same: (part: string, share: string, groups: string) =>
        `Andelen som svarade på ”${part}” är ${share} i alla ${groups}.`,
      spread: (part: string, low: string, lowNames: string, high: string, highNames: string) =>
        `Andelen som svarade på ”${part}” går från ${low} (${lowNames}) till ${high} (${highNames}).`,
      several: (count: number, groups: string) => `${count} ${groups}`,
      head: ['Grupp', 'Andel svarande', 'Enheter'],
    },
    responseAny: 'Har svarat på minst en del',
    responseAll: 'Har svarat på alla sina delar',
    nonresponseText: (limit: number) => [
      'För en enhet som inte har svarat på en del redovisas inga indikatorer som bygger på delens frågor.',
      `Andelar för riket, län, städer och kommungrupper redovisas inte där fler än ${limit} procent av enheterna saknar användbart svar. Är det exakt ${limit} procent redovisas andelen.`,
    ],
    partial: 'Partiellt bortfall',
    partialNone:
      'Alla frågor i en del är obligatoriska och har inget svar av slaget ”Vet inte”. Partiellt bortfall finns därför i princip inte i det här området.',
    partialText:
      'Alla frågor i en del är obligatoriska och har inget svar av slaget ”Vet inte”. Partiellt bortfall finns därför bara i frågor om antal, där enheten kan svara att den inte kan lämna uppgiften.',
    partialTable: 'Partiellt bortfall per mått i tal, procent av dem som svarat på delen',
    partialHead: ['Mått', 'Svarande', 'Kan ej lämna uppgift', 'Procent'],
    notShownText:
      'Ett mått i tal redovisas inte för en enhet som inte kan lämna uppgiften, eller vars uppgifter motsäger varandra. Enhetens övriga resultat redovisas.',
    notShown: 'Antal enheter vars resultat inte redovisas, på grund av bortfall eller motsägande uppgifter',
    notShownHead: ['Indikator eller bakgrundsmått', 'Slag', 'Kan ej lämna uppgift', 'Motsägande uppgifter'],
    processing: 'Bearbetning',
    processingText: [
      'Resultaten räknas fram ur svaren av ett program, efter de regler som står vid varje indikator. Samma svar ger alltid samma resultat. Reglerna och programmet är öppna och kan kontrolleras av vem som helst.',
      'Resultaten kontrolleras mot förra omgången och för rimlighet innan de publiceras. Två personer godkänner en publicering.',
    ],
    assumptions: 'Modellantaganden',
    assumptionsText: (limit: number) => [
      'Andelen antas gälla hela gruppen, också dem som inte har svarat. Inget värde räknas fram åt dem.',
      `Skiljer sig de som inte har svarat från dem som har svarat är antagandet fel. För att felet inte ska bli för stort redovisas ingen andel där bortfallet är större än ${limit} procent.`,
    ],
    preliminary: 'Preliminär statistik jämförd med slutlig',
    preliminaryText:
      'Inga preliminära resultat publiceras. Ändras ett resultat efter publiceringen ges en ny version ut, och ändringen redovisas.',
    timeliness: 'Aktualitet och punktlighet',
    productionTime: 'Framställningstid',
    productionTimeText: (measured: string, published: string, days: string) =>
      `Uppgifterna gäller ${measured} och publicerades ${published}. Däremellan gick det ${days}.`,
    frequency: 'Frekvens',
    frequencyText: (round: number) => `Undersökningen görs en gång om året. Det här är omgång ${round}.`,
    days: (count: number, text: string) => (count === 1 ? 'en dag' : `${text} dagar`),
    punctuality: 'Punktlighet',
    punctual: (planned: string, published: string) =>
      `Publiceringen var planerad till ${planned} och gjordes ${published}.`,
    accessibility: 'Tillgänglighet och tydlighet',
    accessibilityTexts: [
      [
        'Tillgång till statistiken',
        'Resultaten finns på webben, som Excelarbetsbok per område, som öppna data och genom ett öppet gränssnitt för program.',
      ],
      [
        'Möjlighet till ytterligare statistik',
        'På webben går det att välja vilka enheter, grupper och år som jämförs. Datafilerna har alla publicerade värden, för den som vill göra egna tabeller.',
      ],
      [
        'Presentation',
        'Varje resultat går att följa till svaren och regeln bakom. Ett värde som saknas har alltid ett ord som säger varför.',
      ],
      [
        'Dokumentation',
        'Vägledning, metodbeskrivning, analysstöd och faktablad finns som tillgänglig PDF och som Word-fil. En publicerad version ändras aldrig. En rättelse blir en ny version, som säger vad som är ändrat och varför; de tidigare finns kvar på sina adresser.',
      ],
    ],
    comparability: 'Jämförbarhet och samanvändbarhet',
    overTime: 'Jämförbarhet med tidigare års kvalitetsindikatorer',
    overTimeText:
      'Öppna jämförelser av socialtjänsten har gjorts sedan 2007. Inför 2016 arbetades enkäterna om: referensperioder, definitioner och frågor ändrades. Resultat från tiden före 2016 är därför inte fullt jämförbara med senare.',
    since: (area: string, year: number) => `För ${area} finns jämförelser sedan ${year}.`,
    allDirect: (year: number) => `Alla områdets kolumner är direkt jämförbara med ${year}.`,
    direct: (count: number, year: number) => {
      if (count === 0) return `Ingen av områdets kolumner är direkt jämförbar med ${year}.`;
      if (count === 1) return `En av områdets kolumner är direkt jämförbar med ${year}.`;
      return `${count} av områdets kolumner är direkt jämförbara med ${year}.`;
    },
    tableTells: (count: number) =>
      count === 0 ? 'Vad som gäller framgår av tabellen.' : 'Vad som gäller för de övriga framgår av tabellen.',
    overTimeTable: 'Kolumner som inte är fullt jämförbara med omgången före',
    listed: (code: string, name: string) => `${code} ${name}`,
    listedAll: 'Alla områdets kolumner',
    listedAmong: (column: string) => `– ${column}`,
    overTimeHead: ['Jämfört med', 'Jämförbarhet', 'Skäl', 'Kolumner'],
    betweenGroups: 'Jämförbarhet mellan grupper',
    betweenGroupsText:
      'Alla som svarar på en del får samma frågor, och resultaten räknas med samma regler. Enheter kan ändå ha förstått en fråga olika, och deras förutsättningar skiljer sig. Kommungrupperna är till för att jämföra kommuner som liknar varandra.',
    furtherUse: 'Samanvändbarhet i övrigt',
    furtherUseTexts: [
      [
        'Koder och grupper',
        'Kommuner och län har samma koder som i den officiella statistiken, så att resultaten kan läggas samman med annan statistik om dem. Stadsdelsområden och förvaltningar har egna koder.',
      ],
      [
        'Numerisk överensstämmelse',
        'Dokument, arbetsbok, datafiler, webb och gränssnitt har samma värden. De räknas en gång och avrundas en gång.',
      ],
    ],
    changes: 'Förändringar av kvalitetsindikatorer',
    /** `hasOthers`: the sources name changes of other parts. */
    changesNone: (hasOthers: boolean) =>
      hasOthers
        ? 'Källorna nämner inga ändringar i det här området sedan förra omgången.'
        : 'Källorna nämner inga ändringar sedan förra omgången.',
    changesTable: (year: number) => `Ändringar sedan ${year} i de delar som området bygger på`,
    changesHead: ['Slag', 'Vad som ändrades', 'Del eller område'],
    changesQuestions: 'Frågor',
    rotation: (areas: string, even: string, odd: string) => [
      `För ${areas} gäller en modell med basindikatorer, som mäts varje år, och fördjupningsindikatorer, som mäts vartannat. Jämna år mäts dimensionerna ${even}, ojämna år ${odd}.`,
      'Modellen minskar arbetet för dem som lämnar uppgifter: enkäterna har färre frågor än förr, samtidigt som fler nyckeltal och indikatorer kan publiceras. Att en indikator inte mäts ett år betyder inte att den är borttagen.',
    ],
    betweenAreas: 'Jämförbarhet mellan verksamhetsområden',
    betweenAreasText:
      'Vissa indikatorer mäts med likadana frågor i flera områden, och resultaten kan jämföras mellan områdena. De framgår av tabellen.',
    betweenAreasNone: 'Ingen av områdets indikatorer mäts på samma sätt i andra områden den här omgången.',
    betweenAreasTable: 'Områdets indikatorer som är jämförbara med andra områden',
    betweenAreasIndicator: 'Indikator',
    /** Heads of narrow columns, by code, with the places where they may be parted; others have their whole name. */
    shortAreas: {
      eb: 'Ekono\u00admiskt bistånd',
      missbruk: 'Miss\u00adbruk',
      socialpsykiatri: 'Social\u00adpsyki\u00adatri',
      vald: 'Våld i nära rela\u00adtioner',
      hemloshet: 'Hem\u00adlöshet',
      barn: 'Barn och unga',
      lss: 'LSS',
      'lss-vuxen': 'LSS vuxna',
      'lss-barn': 'LSS barn',
      aldre: 'Äldre',
    } as Readonly<Record<string, string>>,
  },
  sources: {
    title: 'Register och andra datakällor',
    lead: 'Utöver enkäten används uppgifter ur register och ur andra undersökningar. Listorna gäller hela omgången, inte bara det här området.',
    /** Columns of the area that rest on registers, by code. */
    ownRegisters: (codes: string, count: number) =>
      count === 0
        ? 'I det här området bygger inget redovisat mått på register.'
        : `I det här området bygger ${codes} på register.`,
    none: 'Källorna nämner inga register eller andra datakällor för den här omgången.',
    registers: 'Register',
    registersRefer: 'Om statistikens kvalitet, se respektive registers egen kvalitetsdeklaration eller motsvarande.',
    others: 'Andra datakällor',
    othersRefer:
      'Om bortfall, ramtäckning och annat, se metodbeskrivningen eller motsvarande för respektive undersökning.',
    registersTable: 'Register som används i omgången',
    othersTable: 'Andra källor som används i omgången',
    registersHead: ['Register', 'Ansvarig', 'Referensdag eller år'],
    othersHead: ['Källa', 'Ansvarig', 'Slag', 'Referensdag eller år'],
    ownDescription: 'Egen beskrivning',
    noLinks: 'Uppgift saknas om var deras egna beskrivningar finns: källorna anger ingen adress.',
    calculations: 'Beräkningar och bearbetning',
    calculationsText:
      'En del indikatorer bygger på en enda källa, andra på flera tillsammans. Vad som ligger till grund för en indikator, hur den räknas och hur den kan tolkas står i analysstödet. En uppgift redovisas inte om den inte är tillgänglig, är för osäker eller är borttagen för att skydda enskilda personer.',
  },
  groups: documentGroups,
  corrections: {
    title: 'Rättelser, avvikelser och det som inte publiceras',
    withdrawn: 'Publiceras inte',
    withdrawnNone: 'Alla områdets kolumner publiceras.',
    withdrawnText: 'De här kolumnerna ingick i enkäten men publiceras inte.',
    withdrawnTable: 'Kolumner som inte publiceras',
    withdrawnHead: ['Kolumn', 'Namn', 'Skäl'],
    errata: 'Fel i de tryckta källorna',
    errataNone: 'Inga fel är kända.',
    errataText: 'Där de tryckta källorna säger emot sig själva står båda uppgifterna här.',
    errataTable: 'Tryckt uppgift och vår',
    errataHead: ['Var', 'Tryckt', 'Vår', 'Förklaring'],
    deviations: 'Tolkningar av källorna',
    deviationsNone: 'Ingen av områdets kolumner bygger på en egen tolkning av källorna.',
    deviationsText:
      'Där källorna är otydliga har en läsning valts. Beteckningarna är de som förteckningen över avvikelser har, där varje beslut förklaras.',
    deviationsTable: 'Kolumner som bygger på en vald läsning',
    deviationsHead: ['Beslut', 'Kolumner'],
    versions: 'Versioner och ändrade uppgifter',
    versionsFirst: 'Det här är den första versionen. Inga uppgifter har ändrats efter publiceringen.',
    versionsNone: (version: number) => `Det här är version ${version}. Inga resultat har ändrats efter publiceringen.`,
    versionsText: (version: number, count: number) =>
      `Det här är version ${version}. ${count === 1 ? 'Ett resultat har' : `${count} resultat har`} ändrats efter den första publiceringen. Varje ändrat resultat, med gammalt och nytt värde, står på arbetsbokens flik Ändringar.`,
    versionsTexts: (count: number) =>
      `${count === 1 ? 'En text har' : `${count} texter har`} ändrats, till exempel en fråga, en regel eller vad som sägs om jämförbarhet. Varje ändrad text, med gammal och ny lydelse och skäl, står på arbetsbokens flik Ändringar.`,
    versionsTable: 'Ändringar per version',
    versionsHead: ['Version', 'Slag', 'Skäl', 'Ändrade resultat'],
  },
} as const;
