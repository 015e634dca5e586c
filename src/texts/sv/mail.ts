// Mails of the work around the answers: to colleagues, coordinators, managers, and between the unit and the agency. Each
// mail is a subject and paragraphs; `link` is a place that becomes an address when the mail is sent.

export const mail = {
  greeting: (name: string) => (name === '' ? 'Hej!' : `Hej ${name}!`),
  /** Last in every mail. */
  ending: 'Svara på det här brevet om ni undrar över något eller om det har kommit fel.',
  linkIsPersonal:
    'Länken är personlig. Den som har den kan läsa och ändra svaren, så skicka den bara vidare till den som ska svara.',
  readLinkIsPersonal: 'Länken är personlig. Skicka den inte vidare.',
  lastDay: (date: string) => `Sista dag att svara är ${date}.`,
  useKnownLink: 'Öppna enkäten med länken som ni redan har.',
  quote: (text: string) => `”${text}”`,
  coordinatorNamed: {
    subject: (round: string, unit: string, due: string) =>
      due === '' ? `${round}: ni samordnar enkäten för ${unit}` : `${round}: ni samordnar ${unit}, svara senast ${due}`,
    lead: (namedBy: string, unit: string, round: string) =>
      `${namedBy === '' ? 'Ni' : `${namedBy} har utsett er, och ni`} samordnar svaren från ${unit} i enkäten för ${round}.`,
    what: (parts: number) =>
      parts === 1
        ? 'Enkäten har en del. Ni kan svara på den själv eller låta en kollega göra det, och ni ser hur långt arbetet har kommit.'
        : `Enkäten har ${parts} delar. Ni kan svara själv eller låta kollegor svara på hela delar eller enstaka frågor, och ni ser hur långt varje del har kommit.`,
    open: (link: string) => `Öppna enkäten: ${link}`,
    reason: (unit: string) => `Utsedd till samordnare för ${unit}.`,
  },
  delegation: {
    subject: (round: string, part: string, due: string) =>
      due === '' ? `${round}: svara på ${part}` : `${round}: svara på ${part} senast ${due}`,
    lead: (by: string, what: string, part: string, unit: string, round: string) =>
      `${by === '' ? 'Er samordnare' : by} ber er att svara på ${what} ${part} i enkäten för ${round}. Svaren gäller ${unit}.`,
    wholePart: 'delen',
    oneQuestion: (code: string) => `fråga ${code} i delen`,
    someQuestions: (codes: string) => `frågorna ${codes} i delen`,
    message: (by: string) => (by === '' ? 'Hälsning:' : `Hälsning från ${by}:`),
    due: (date: string) => `Svara senast ${date}.`,
    open: (link: string) => `Öppna frågorna: ${link}`,
    howWhole: 'Svaren sparas medan ni skriver. Ni kan avbryta, fortsätta senare och lämna in delen när den är klar.',
    howSome:
      'Svaren sparas medan ni skriver. Säg till med knappen ”Klart” när ni har svarat; samordnaren lämnar in delen.',
    attached: 'Frågorna ligger också som Word-fil i brevet, om ni vill förbereda svaren.',
    reason: (part: string) => `Ombedd att svara på ${part}.`,
  },
  delegationReminder: {
    subject: {
      before: (round: string, part: string, due: string) => `Påminnelse: svara på ${part} senast ${due} (${round})`,
      after: (round: string, part: string, due: string) => `Påminnelse: ${part} skulle vara klar ${due} (${round})`,
    },
    lead: {
      before: (what: string, part: string, unit: string, due: string) =>
        `Ni har blivit ombedd att svara på ${what} ${part} för ${unit}. Svara senast ${due}.`,
      after: (what: string, part: string, unit: string, due: string) =>
        `Ni har blivit ombedd att svara på ${what} ${part} för ${unit}. Svaren skulle ha varit klara ${due}, och vi har inte fått veta att de är det.`,
    },
    open: (link: string) => `Öppna frågorna: ${link}`,
    done: 'Är ni redan klar? Öppna länken och tryck på ”Klart”, så slutar påminnelserna.',
    reason: {
      before: (part: string, due: string) => `${part} ska vara klar ${due} och är inte det än.`,
      after: (part: string, due: string) => `${part} skulle ha varit klar ${due} och är inte det än.`,
    },
  },
  delegationDone: {
    subject: (round: string, part: string, by: string) =>
      `${round}: ${by === '' ? 'en kollega' : by} är klar med ${part}`,
    lead: (by: string, what: string, part: string, unit: string) =>
      `${by === '' ? 'Er kollega' : by} säger att svaren på ${what} ${part} för ${unit} är klara.`,
    message: (by: string) => (by === '' ? 'Hälsning:' : `Hälsning från ${by}:`),
    handedIn: 'Delen är inlämnad.',
    notHandedIn: 'Delen är inte inlämnad än. Läs igenom svaren och lämna in den.',
    open: (link: string) => `Öppna enkäten: ${link}`,
    reason: (part: string) => `En kollega är klar med ${part}.`,
  },
  approvalAsked: {
    subject: (round: string, unit: string, parts: number) =>
      parts === 1
        ? `${round}: godkänn en del av svaren från ${unit}`
        : `${round}: godkänn ${parts} delar av svaren från ${unit}`,
    lead: (by: string, unit: string, round: string) =>
      `${by === '' ? 'Er samordnare' : by} ber er att läsa och godkänna svaren från ${unit} i enkäten för ${round}. Det gäller:`,
    message: (by: string) => (by === '' ? 'Hälsning:' : `Hälsning från ${by}:`),
    open: (link: string) => `Läs svaren: ${link}`,
    how: 'Ni kan godkänna varje del eller skicka tillbaka den med en kommentar.',
    reason: 'Ombedd att godkänna svar.',
  },
  approvalAnswered: {
    subject: {
      approved: (round: string, part: string) => `${round}: ${part} är godkänd`,
      sentBack: (round: string, part: string) => `${round}: ${part} kom tillbaka med en kommentar`,
      /** More than one part. */
      several: (round: string, approved: number, sentBack: number) => {
        if (sentBack === 0) return `${round}: ${approved} delar är godkända`;
        if (approved === 0) return `${round}: ${sentBack} delar kom tillbaka med kommentarer`;
        return `${round}: ${approved} ${approved === 1 ? 'del är godkänd' : 'delar är godkända'}, ${sentBack} kom tillbaka`;
      },
    },
    lead: {
      approved: (by: string, part: string, unit: string) =>
        `${by === '' ? 'Den ni frågade' : by} har godkänt svaren på ${part} för ${unit}.`,
      sentBack: (by: string, part: string, unit: string) =>
        `${by === '' ? 'Den ni frågade' : by} har skickat tillbaka svaren på ${part} för ${unit}.`,
      several: (by: string, parts: number, unit: string) =>
        `${by === '' ? 'Den ni frågade' : by} har tagit ställning till svaren på ${parts} delar för ${unit}.`,
    },
    lists: { approved: 'Godkända:', sentBack: 'Kom tillbaka med en kommentar:' },
    comment: 'Kommentar:',
    commentOn: (part: string) => `Kommentar till ${part}:`,
    next: {
      approved: 'Delen är inte inlämnad förrän ni lämnar in den.',
      /** Of more than one part. */
      approvedOfSeveral: 'Det som är godkänt är inte inlämnat förrän ni lämnar in det.',
      sentBack: 'Se över svaren och be om ett nytt godkännande.',
    },
    open: (link: string) => `Öppna enkäten: ${link}`,
    reason: (parts: string) => `Svar på frågan om att godkänna ${parts}.`,
  },
  receipt: {
    subject: (round: string, part: string, unit: string) => `${round}: kvitto, ${part} från ${unit} är inlämnad`,
    lead: (part: string, unit: string, by: string, at: string) =>
      by === ''
        ? `Svaren på ${part} för ${unit} lämnades in ${at}.`
        : `${by} lämnade in svaren på ${part} för ${unit} ${at}.`,
    number: (receipt: string) => `Kvittonummer: ${receipt}`,
    attached: 'Svaren och kvittot ligger i brevet. Spara dem hos er.',
    change: 'Behöver ni ändra något? Öppna delen igen i enkäten.',
    open: (link: string) => `Öppna enkäten: ${link}`,
    reason: (part: string) => `${part} är inlämnad.`,
  },
  officeQuestion: {
    subject: (round: string, part: string, unit: string, due: string) =>
      due === ''
        ? `${round}: en fråga om svaren på ${part} från ${unit}`
        : `${round}: en fråga om ${part} från ${unit}, svara senast ${due}`,
    lead: (part: string, unit: string) => `Vi granskar svaren och har en fråga om ${part} för ${unit}:`,
    due: (date: string) => `Svara senast ${date}.`,
    open: (link: string) => `Läs och svara: ${link}`,
    how: 'Ni kan svara med ord, eller rätta svaret i enkäten.',
    reason: (part: string) => `Granskningen har en fråga om ${part}.`,
  },
  officeAnswer: {
    subject: {
      corrected: (round: string, part: string) => `${round}: ett svar på ${part} är rättat`,
      unchanged: (round: string, part: string) => `${round}: frågan om ${part} är avslutad`,
    },
    lead: {
      corrected: (part: string, unit: string) => `Vi har rättat ett svar på ${part} för ${unit}.`,
      unchanged: (part: string, unit: string) =>
        `Frågan om ${part} för ${unit} är avslutad, och svaret står kvar som ni lämnade det.`,
    },
    why: 'Skälet:',
    open: (link: string) => `Läs vad som är ändrat: ${link}`,
    object: 'Stämmer det inte? Svara på det här brevet.',
    reason: {
      corrected: (part: string) => `Ett svar på ${part} är rättat av myndigheten.`,
      unchanged: (part: string) => `Frågan om ${part} är avslutad.`,
    },
  },
  reopening: {
    subject: (round: string, part: string, until: string) => `${round}: ${part} är öppen igen till och med ${until}`,
    lead: (part: string, unit: string, until: string) =>
      `${part} för ${unit} är öppen igen. Ni kan ändra eller komplettera svaren till och med ${until}.`,
    why: 'Skälet:',
    handIn: 'Det ni lämnade in förut gäller tills ni lämnar in delen på nytt.',
    open: (link: string) => `Öppna delen: ${link}`,
    reason: (part: string) => `${part} är öppnad igen.`,
  },
};
