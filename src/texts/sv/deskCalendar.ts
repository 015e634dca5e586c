// The desk's calendar of a round: where the round stands, its days, and starting it.

export const deskCalendar = {
  title: 'Kalender',
  phases: {
    trial: 'Omgången är inte startad här: ni kan prova, och inget brev skickas.',
    before: (until: string) => `Omgången är startad. Utskicket går ${until}.`,
    answering: (until: string) => `Svarstiden pågår till och med ${until}.`,
    late: (until: string) =>
      `Sista svarsdag var ${until}. Det går fortfarande att svara, och det som kommer in märks som sent.`,
    review: (until: string) => `Granskningen pågår till och med ${until}.`,
    completing: (until: string) => `Enheter som ber om det får rätta och komplettera till och med ${until}.`,
    closed: 'Omgången är stängd.',
  },
  next: (what: string, day: string, days: string) => `Nästa: ${what}, ${day}, ${days}.`,
  inDays: (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`),
  table: {
    caption: 'Omgångens dagar',
    description: 'Dagarna står i omgångens definition. Utskick och påminnelser går kl. 8.00.',
    day: 'Dag',
    what: 'Vad',
    standing: 'Läge',
    consider: 'Tänk på',
    nothing: 'Inget särskilt',
  },
  kinds: {
    mailing: 'Utskick',
    reminder: 'Påminnelse',
    lastDay: 'Sista svarsdag',
    review: 'Granskning',
    close: 'Stängning',
    reopen: 'Öppet för rättelser och kompletteringar',
    publication: 'Publicering',
  },
  numbered: (kind: string, number: number) => `${kind} ${number}`,
  standings: {
    run: (when: string) => `Klar ${when}`,
    held: (reason: string) => (reason === '' ? 'Hålls inne' : `Hålls inne: ${reason}`),
    waiting: 'Går inom kort',
    now: 'Pågår',
    past: 'Passerad',
    coming: (days: string) => `Kommer ${days}`,
    later: 'Kommer',
    trial: 'Gäller när omgången är startad',
  },
  weekday: (day: string, weekday: string) => `${weekday} ${day}`,
  started: (when: string, who: string) => `Startad ${when} av ${who}.`,
  someone: 'någon som inte längre är känd',
  toStart: 'Starta omgången',
  start: {
    title: 'Starta omgången',
    lead: 'När omgången är startad gäller kalendern, och breven går på sina dagar. Det går inte att ta tillbaka.',
    already: 'Omgången är redan startad.',
    legalFaults: {
      basis: 'Rättslig grund (legal.basis)',
      purpose: 'Syfte (legal.purpose)',
      voluntary: 'Om det är frivilligt att delta (legal.voluntary)',
      consultationDate: 'Datum för samrådet (legal.consultation.date)',
      consultationNumber: 'Samrådets diarienummer (legal.consultation.registrationNumber)',
    },
    legalWhere: (file: string) => `Skriv det i ${file}, eller i ett förslag under Definitioner, och ta det i bruk.`,
    toDefinitions: 'Till Definitioner',
    toContacts: 'Till Adresser',
    toCalendar: 'Till kalendern',
    outcomes: { ok: 'Klart', warning: 'Varning', error: 'Fel' },
    points: {
      LEGAL_COMPLETE: {
        ok: 'Rättslig grund, frivillighet, syfte och samråd är ifyllda.',
        error: 'Det saknas uppgifter som måste finnas innan något skickas:',
      },
      ADDRESSES_COMPLETE: {
        ok: 'Varje enhet i ramen har en adress som brev kan gå till.',
        error: 'Enheter utan adress: {count}. Lägg till dem i adressboken.',
      },
      DEFINITIONS_CLEAN: {
        ok: 'Definitionerna har inga fel.',
        error: 'Definitionerna har fel: {count}. Rätta dem först.',
      },
      QUESTIONS_KNOWN: {
        ok: 'Alla delar har frågor.',
        error: 'Delar utan frågor: {count}. Omgången går inte att svara på.',
      },
      NO_TRIAL_ANSWERS: {
        ok: 'Inga svar finns från provtiden.',
        warning:
          'Det finns redan svar från provtiden: {count} delar är påbörjade eller inlämnade. De följer med in i omgången.',
      },
      NO_BOUNCES: {
        ok: 'Ingen adress har studsat.',
        warning:
          'Enheter där brev har studsat: {count}. Till en adress som har studsat går inget brev förrän den är ändrad.',
      },
      DAYS_AHEAD: {
        ok: 'Alla dagar ligger framåt.',
        warning:
          'Dagar som redan har passerat: {count}. Ett utskick som skulle ha gått går direkt, av påminnelserna bara den senaste.',
      },
      DAYS_SUIT: {
        ok: 'Ingen dag faller på en helg eller ett lov.',
        warning: 'Dagar som faller på en helg eller ett lov: {count}. Se kalendern.',
      },
    },
    note: 'Varför är det i sin ordning?',
    noteMissing: 'Skriv varför det är i sin ordning att starta ändå.',
    stoppedTitle: 'Omgången går inte att starta än',
    stopped: 'Felen ovan måste rättas innan omgången kan startas.',
    notAllowed: (role: string) => `Ni kan läsa listan. För att starta krävs rollen ${role}.`,
    button: 'Starta omgången',
    done: 'Omgången är startad.',
  },
};
