// Notices of known faults at the desk: writing, looking at before readers do, and ending.

export const deskFaults = {
  title: 'Kända fel',
  lead: 'Ett fel i det som är publicerat rättas med en ny version. Skriv ett meddelande under tiden, så att ingen använder fel siffra utan att veta det. Det syns genast, på varje sida som visar resultatet, i flödet och i API:et.',
  toFaults: 'Kända fel',
  /** On the page of releases. */
  count: (open: number) =>
    open === 0
      ? 'Inget känt fel är meddelat.'
      : open === 1
        ? 'Ett känt fel är meddelat.'
        : `${open} kända fel är meddelade.`,
  unsettled: (count: number) =>
    count === 1
      ? 'En ny version är synlig sedan ett känt fel meddelades. Är felet rättat i den? Avsluta i så fall meddelandet, annars står det kvar på sidorna.'
      : `Nya versioner är synliga sedan ${count} kända fel meddelades. Är felen rättade i dem? Avsluta i så fall meddelandena, annars står de kvar på sidorna.`,
  settle: 'Gå till kända fel',
  done: {
    meddelat: 'Meddelandet syns nu för läsarna.',
    avslutat: 'Meddelandet är avslutat. Det går fortfarande att läsa i listan över kända fel.',
  },
  unreadableTitle: 'Ett meddelande går inte att läsa',
  openTitle: 'Meddelade fel',
  noneOpen: 'Inget känt fel är meddelat i omgången.',
  endedTitle: 'Avslutade meddelanden',
  writtenBy: (who: string, when: string) => `Skrivet av ${who} ${when}. Namnet syns bara här.`,
  writtenAt: (when: string) => `Meddelat ${when}.`,
  versionCame: (version: number) => `Version ${version} blev synlig efter meddelandet. Är felet rättat i den?`,
  end: {
    legend: 'Avsluta meddelandet',
    corrected: (version: number) => `Felet är rättat i version ${version}`,
    noFault: 'Det var inget fel, uppgifterna är rätt',
    noVersion: 'När en rättad version är synlig avslutar ni meddelandet här. Var det inget fel går det att avsluta nu.',
    button: 'Avsluta',
    missing: 'Välj hur det gick med felet.',
  },
  write: {
    title: 'Meddela ett känt fel',
    area: 'Område',
    choose: 'Välj',
    nothingPublished: 'Inget är publicerat i omgången än. Då finns inget att meddela om.',
    needsRole: 'Ett känt fel meddelas av den som har rollen publicerare.',
    fromVersion: 'Från och med vilken version finns felet?',
    version: (version: number) => `Version ${version}`,
    columns: 'Vilka indikatorer gäller det?',
    columnsHint: 'Gäller det hela området lämnar ni alla tomma.',
    columnsFold: (count: number) => (count === 0 ? 'Hela området. Välj indikatorer' : `${count} valda. Ändra`),
    units: 'Vilka kommuner eller stadsdelar gäller det?',
    unitsHint: 'Namn eller koder med komma emellan. Gäller det alla lämnar ni fältet tomt.',
    swedish: 'Vad är fel?',
    swedishHint:
      'Skriv så att en läsare vet vilka siffror som inte går att lita på, och varför. Skriv inga personers namn.',
    english: 'Samma text på engelska (om ni vill)',
    preview: 'Förhandsvisa',
  },
  preview: {
    title: 'Så här ser läsarna meddelandet',
    lead: (area: string) =>
      `Det står överst på varje sida som visar de här resultaten för ${area}. Inget är synligt än.`,
    swedish: 'På svenska',
    english: 'På engelska',
    announce: 'Meddela felet',
    change: 'Ändra texten',
  },
  errors: {
    title: 'Meddelandet går inte att visa än',
    noText: 'Skriv vad som är fel.',
    tooLong: (length: number, most: number) => `Texten är ${length} tecken lång. Korta den till högst ${most}.`,
    unknownUnit: (name: string, nearest: string | undefined) =>
      `Området har ingen kommun eller stadsdel som heter ”${name}”. ${nearest === undefined ? 'Skriv namnet som på webbplatsen, eller koden.' : `Menar ni ${nearest}?`}`,
    unknownColumn: 'En vald indikator finns inte i området. Välj bland dem som visas.',
    unknownVersion: 'Välj en version som är publicerad.',
    taken:
      'Ett annat meddelande om området hann före, eller knappen trycktes två gånger. Se efter i listan om ert redan står där. Förhandsvisa annars på nytt.',
    ended: 'Meddelandet är redan avslutat.',
  },
};
