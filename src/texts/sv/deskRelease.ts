// The life of a release at the desk: checklist, second person, embargo, live.

export const deskRelease = {
  /** Why a step is refused, by the code of the problem. */
  refusals: {
    WRONG_STATE: 'Någon annan har hunnit före. Läs sidan på nytt och se hur långt publiceringen har kommit.',
    SECOND_PERSON:
      'Den som har börjat publiceringen eller gått igenom checklistan kan inte godkänna den. Be en annan publicerare.',
    CONTENT_CHANGED:
      'Underlaget är inte det som ni har granskat. Läs sidan på nytt, granska det som visas där och godkänn sedan.',
    EMBARGO_PAST: 'Tiden har redan varit. Välj en senare tid, eller låt publiceringen synas genast.',
    EMBARGO_HOLDS: 'Publiceringen blir inte synlig före sin tid. Vänta, eller skicka tillbaka den.',
    NO_REASON: 'Skriv vad som ska rättas.',
    STAGED_MISSING:
      'Det frysta underlaget finns inte kvar på disken. Skicka tillbaka publiceringen och gör om checklistan.',
    ALREADY_LIVE: 'Publiceringen är redan synlig och kan inte dras tillbaka. Rätta den med en ny version.',
  },
  lead: 'En publicering fryser områdets resultat. En annan person än ni godkänner den och bestämmer när den blir synlig. Den kan ersättas av en ny version, men den gamla ligger alltid kvar.',
  button: (area: string) => `Frys ${area} för godkännande`,
  errorTitle: 'Det går inte att gå vidare än',
  changeClass: 'Vad rättas?',
  changeClassHint: 'Förslaget bygger på vad som skiljer underlagen åt. Klassen står vid varje ändrat värde.',
  changeClasses: {
    answer: 'Svar från kommuner',
    register: 'Uppgifter ur register',
    definition: 'En definition, till exempel en regel eller en text',
    withdrawal: 'En indikator dras tillbaka eller kommer tillbaka',
    presentation: 'Hur något redovisas, inga svar och inga regler',
    unspecified: 'Annat: skälet säger vad',
  },
  returnedTitle: 'Tillbakaskickad',
  returned: (who: string, when: string) => `${who} skickade tillbaka publiceringen ${when}. Rätta och frys på nytt.`,
  title: (area: string, version: number) => `${area}, version ${version}`,
  states: {
    draft: 'Under arbete',
    checked: 'Väntar på godkännande',
    approved: 'Väntar på sin tid',
    live: 'Publicerad',
  },
  steps: {
    title: 'Så långt har publiceringen kommit',
    checked: (who: string, when: string) => `${who} gick igenom checklistan och frös underlaget ${when}.`,
    approved: (who: string, when: string) => `${who} godkände ${when}.`,
    embargo: (when: string) =>
      `Blir synlig ${when}. Före det går den inte att läsa på webbplatsen, i API:et eller som fil.`,
    live: (when: string) => `Synlig sedan ${when}.`,
    waitsForPerson: 'Väntar på att en annan publicerare godkänner.',
    filesMissing:
      'De godkända filerna finns inte kvar på disken, så inget blir synligt. Skicka tillbaka publiceringen och gör om den.',
  },
  unknownPerson: 'Okänd person',
  frozen: {
    title: 'Det som är fryst',
    content: 'Innehållets kontrollsumma',
    definitions: 'Definitionernas kontrollsumma',
    replaces: (version: number, changes: number) =>
      changes === 1
        ? `Ersätter version ${version}. Ett värde ändras.`
        : `Ersätter version ${version}. ${changes} värden ändras.`,
    reason: 'Skäl som visas för läsarna',
    preview: 'Förhandsvisa webbplatsen som den blir',
    files: (count: number) => `Filer (${count})`,
    notes: 'Varningar och vad som är skrivet om dem',
    noNotes: 'Checklistan gav inga varningar.',
    changes: 'Värden som ändras',
    changesHeads: { place: 'Gäller', column: 'Indikator', before: 'Förut', after: 'Nu', changeClass: 'Vad som rättas' },
    moreChanges: (count: number) => `Och ${count} till. Alla står i filen changes.csv.`,
    textChanges: 'Texter som ändras',
    textHeads: { column: 'Indikator', text: 'Text', before: 'Förut', after: 'Nu' },
    wholeArea: 'Hela området',
    moreTexts: (count: number) => `Och ${count} till. Alla står i filen text-changes.csv.`,
    absent: 'Fanns inte',
  },
  approve: {
    title: 'Godkänn',
    lead: 'Ni godkänner exakt det som är fryst. Inget räknas om.',
    when: 'När ska det bli synligt?',
    now: 'Genast',
    later: 'Vid en tid',
    laterHint: 'Svensk tid. Fram till dess ligger filerna utanför det som webbplatsen läser.',
    date: 'Dag',
    clock: 'Klockslag',
    clockHint: 'Till exempel 08.00',
    missingTime: 'Skriv dag och klockslag, till exempel 2018-06-18 och 08.00.',
    button: (area: string) => `Godkänn ${area}`,
    errorTitle: 'Det går inte att godkänna än',
    needsSecond: 'Ni har själv arbetat med publiceringen. En annan person med rollen publicerare godkänner den.',
    nobodyElse: 'Det finns ingen annan publicerare än. Lägg till en användare först.',
    askAdministrator: 'Det finns ingen annan publicerare än. Be en administratör lägga till en.',
    toUsers: 'Till användarna',
    needsRole: 'Ni kan läsa det som är fryst. För att godkänna krävs rollen publicerare.',
  },
  giveBack: {
    title: 'Skicka tillbaka',
    lead: 'Publiceringen blir ett utkast igen. Den som gjorde den ser skälet.',
    reason: 'Vad ska rättas?',
    button: 'Skicka tillbaka',
  },
  done: {
    checked: 'Underlaget är fryst. Nu kan en annan publicerare granska och godkänna det.',
    approved: 'Publiceringen är godkänd.',
    view: 'Visa på webbplatsen',
  },
  preview: {
    label: 'Förhandsvisning',
    text: 'Så ser sidan ut när publiceringen blir synlig. Bara arbetsbordet ser den.',
    back: 'Till godkännandet',
  },
  who: 'Godkänd av',
  checklist: {
    ENGLISH_TEXTS: {
      ok: 'Alla indikatorer har namn på engelska, eller ingen: då visar de engelska sidorna de svenska namnen, märkta som svenska.',
      warning:
        '{count} indikatorer saknar namn på engelska, fast andra har det. De engelska sidorna visar det svenska namnet.',
      error: '{count} indikatorer saknar namn på engelska.',
    },
    DISCLOSURE: {
      ok: 'Resultaten gäller kommuners arbete. Inget fritextsvar och ingen uppgift om en person ingår.',
      warning: '{count} värden är borttagna av sekretesskäl.',
      error: 'Uppgifter om personer ingår.',
    },
    FILES_PRESENT: {
      ok: 'Alla {count} filer är gjorda.',
      warning: 'Filer saknas: {files}.',
      error: 'Filer saknas: {files}.',
    },
    LINKS_WHOLE: {
      ok: 'Alla {count} länkar på områdets sidor leder rätt.',
      warning: 'Länkar som inte leder någonstans: {addresses}.',
      error: 'Länkar som inte leder någonstans: {addresses}.',
    },
    PAGES_ACCESSIBLE: {
      ok: 'Områdets {count} sidor har språk, rubriker, tabellhuvuden och länkord för hjälpmedel.',
      warning: 'Brister i tillgänglighet: {faults}.',
      error: 'Brister i tillgänglighet: {faults}.',
    },
  },
};

export type DeskReleaseTexts = typeof deskRelease;
