// Mails of the round's calendar: the letter with the links, reminders, the mailing of the review; and why a unit gets one or
// does not.

export const mailRound = {
  copyOf: (names: string) => `Kopia för er kännedom. Brevet med länkar har gått till ${names}.`,
  linkInOriginal: '(länken står i originalet)',
  invitation: {
    subject: (round: string, unit: string, due: string) =>
      due === '' ? `${round}: enkäten till ${unit}` : `${round}: enkäten till ${unit}, svara senast ${due}`,
    lead: (sender: string, unit: string, round: string, parts: number) =>
      `${sender} ber ${unit} att svara på enkäten för ${round}. Den har ${parts === 1 ? 'en del' : `${parts} delar`}.`,
    lastDay: (date: string) => `Sista dag att svara är ${date}.`,
    coordinator: (link: string) =>
      `Utse en samordnare. Det rekommenderar vi alla: samordnaren ser hela enkäten, fördelar delarna, följer hur långt de har kommit och får påminnelserna. Utse samordnaren här: ${link}`,
    isCoordinator: (link: string) =>
      `Ni är samordnare. Här ser ni hela enkäten, fördelar delarna och följer hur långt de har kommit: ${link}`,
    parts:
      'Eller skicka varje del till den som kan området. Den som har länken till en del kan läsa, svara på och lämna in den delen.',
    partLink: (part: string, link: string) => `${part}: ${link}`,
    attached: 'Frågorna ligger som Word-filer i brevet, så att ni kan förbereda svaren. Svara sedan i enkäten.',
    aboutTitle: 'Om enkäten',
    purpose: (text: string) => `Varför: ${text}`,
    voluntary: 'Frivilligt eller inte: det är frivilligt att svara.',
    notVoluntary: 'Frivilligt eller inte: ni är skyldiga att svara.',
    compulsoryParts: (names: string) => `Obligatoriskt för den som deltar: ${names}.`,
    basis: (text: string) => `Stöd i lag: ${text}`,
    consultation: (date: string, number: string) =>
      `Samråd: vi har samrått om insamlingen med kommunernas organisation ${date}, diarienummer ${number}.`,
    verifyTitle: 'Är brevet äkta?',
    verify: (name: string, email: string, url: string, number: string) =>
      `Avsändaren är ${name}, ${email}, och alla länkar i brevet börjar med ${url}. Vi frågar aldrig efter lösenord eller personnummer. Är ni osäkra: ring myndighetens växel, fråga efter den som håller i ${number} och öppna ingenting förrän ni vet.`,
    wrongTitle: 'Har brevet kommit fel, eller undrar ni något?',
    wrong: 'Svara på brevet. Skriv vem som ska ha det, så skickar vi ett nytt med nya länkar till den personen.',
    reason: (parts: number) => `Enkäten börjar; enheten ska svara på ${parts === 1 ? 'en del' : `${parts} delar`}.`,
    lateReason: (parts: number) => `Enheten ska svara på ${parts === 1 ? 'en del' : `${parts} delar`}.`,
  },
  reminder: {
    subject: (round: string, unit: string, missing: number, parts: number, due: string) =>
      due === ''
        ? `Påminnelse: ${missing} av ${parts} delar saknas från ${unit} (${round})`
        : `Påminnelse: ${missing} av ${parts} delar saknas från ${unit}, svara senast ${due} (${round})`,
    notBegun: (unit: string, round: string) =>
      `Vi har inte fått några svar från ${unit} i enkäten för ${round}. Det här återstår:`,
    begun: (unit: string, round: string, handedIn: number, parts: number) =>
      handedIn === 0
        ? `${unit} har börjat svara i enkäten för ${round}, men ingen del är inlämnad. Det här återstår:`
        : `${unit} har lämnat in ${handedIn} av ${parts} delar i enkäten för ${round}. Tack! Det här återstår:`,
    partBegun: (part: string) => `${part} (påbörjad)`,
    partNotBegun: (part: string) => `${part} (inte påbörjad)`,
    lastDay: (date: string) => `Svara senast ${date}.`,
    stillOpen: (lastDay: string, due: string) => `Sista dag var ${lastDay}, men enkäten är öppen till och med ${due}.`,
    open: (link: string) => `Öppna enkäten: ${link}`,
    decline:
      'Tänker ni inte svara på en del, eller gäller den inte er? Säg det i enkäten, så slutar påminnelserna om den.',
    reason: (missing: number, parts: number, names: string) =>
      missing === parts && parts > 1 ? `Alla ${parts} delar saknas.` : `${missing} av ${parts} delar saknas: ${names}.`,
  },
  review: {
    subject: (round: string, unit: string, due: string) => `Granska svaren från ${unit} senast ${due} (${round})`,
    lead: (unit: string, round: string, handedIn: number, parts: number) =>
      `${unit} har lämnat in ${handedIn} av ${parts} delar i enkäten för ${round}. Tack! Läs nu igenom svaren, och rätta det som inte stämmer.`,
    due: (date: string) => `Det går att rätta till och med ${date}. Därefter gäller svaren som de är.`,
    handedIn: 'Inlämnat:',
    outstanding: 'Det här saknas. Ni kan fortfarande svara:',
    open: (link: string) => `Öppna svaren: ${link}`,
    nothing: 'Stämmer allt behöver ni inte göra något.',
    reason: (handedIn: number, parts: number) => `${handedIn} av ${parts} delar är inlämnade och ska granskas.`,
  },
  resent: { reason: (why: string) => (why === '' ? 'Nytt utskick på begäran.' : `Nytt utskick: ${why}`) },
  late: (need: string) => `Kunde inte nås när utskicket gick. ${need}`,
  /** Why nobody at a unit gets a mail. */
  because: {
    notStarted: 'Omgången är inte startad.',
    legal: 'Omgångens rättsliga grund är inte komplett.',
    closed: 'Enkäten är stängd.',
    held: 'Utskicket är stoppat vid arbetsbordet.',
    alreadyStored: 'Har redan fått det här utskicket.',
    allHandedIn: 'Alla delar är inlämnade.',
    restDeclined: 'Det som inte är inlämnat har enheten avböjt eller angett som ej aktuellt.',
    nothingHandedIn: 'Har inte lämnat in något att granska.',
    noAddress: 'Ingen adress finns.',
    addressBounced: 'Breven till adressen har kommit tillbaka.',
    letterFirst: 'Har inte fått missivet än. Det går först.',
    letterLate: 'Fick missivet samma dag eller senare.',
    wasReachable: 'Kunde nås när utskicket gick.',
  },
  roles: { registrator: 'registrator', coordinator: 'samordnare', copy: 'kopia' },
  legalFaults: {
    basis: 'rättslig grund',
    purpose: 'ändamål',
    voluntary: 'om det är frivilligt',
    consultationDate: 'dag för samrådet',
    consultationNumber: 'samrådets diarienummer',
  },
};
