// Words that a respondent meets while answering: the server writes them into the page, the page script says
// the same words at once.

export const answering = {
  saved: (time: string) => `Sparat ${time}`,
  saving: 'Sparar …',
  notSavedYet: 'Inget sparat än',
  waitsForChoice: (count: number) =>
    count === 1
      ? 'Ett svar väntar på att ni väljer. Resten är sparat.'
      : `${count} svar väntar på att ni väljer. Resten är sparat.`,
  offline:
    'Ingen kontakt just nu. Det ni skriver ligger kvar i den här webbläsaren och sparas när kontakten är tillbaka.',
  restored: 'Svar som inte hann sparas förra gången har lagts tillbaka och sparas nu.',
  closed:
    'Delen är inlämnad. Det ni skrev efter det ligger kvar i den här webbläsaren och sparas om delen öppnas igen.',
  linkGone:
    'Länken gäller inte längre. Det ni senast skrev ligger kvar i den här webbläsaren och sparas när ni öppnar delen med en ny länk. Be om en ny länk.',
  notWritable:
    'Delen går inte att skriva i just nu. Det ni senast skrev ligger kvar i den här webbläsaren. Ladda om sidan, så står det varför.',
  refused: {
    unknownCell: 'Det här svaret hör inte till delen längre. Ladda om sidan.',
    unknownOption: 'Det svaret går inte att välja här. Ladda om sidan.',
    tooLong: 'Texten är för lång för att sparas. Korta den.',
  },
  progress: (complete: number, total: number) => `${complete} av ${total} frågor klara`,
  allComplete: (total: number) => `Alla ${total} frågor är klara`,
  blockStates: { untouched: 'Inte påbörjad', begun: 'Påbörjad', complete: 'Klar' },
  followUpsShown: (count: number) => (count === 1 ? 'En följdfråga visas nu.' : `${count} följdfrågor visas nu.`),
  followUpsHidden: (count: number) =>
    count === 1 ? 'En följdfråga behövs inte längre.' : `${count} följdfrågor behövs inte längre.`,
  cannotProvide: 'Vi kan inte lämna uppgiften',
  cannotProvideWhy: 'Skriv gärna i kommentaren varför uppgiften inte går att lämna.',
  noAnswer: 'inget svar',
  keptAsideTitle: 'Svar som inte lämnas in',
  keptAside: (questions: string) =>
    `Svaren på ${questions} ligger kvar i utkastet, men frågorna är inte längre aktuella. De lämnas inte in och räknas inte.`,
  missingRows: (count: number) => `${count} rader saknar svar.`,
  missing: {
    choice: 'Välj ett svar.',
    choices: 'Välj minst ett svar.',
    text: 'Skriv ett svar.',
    written: (option: string) => `Skriv vad ni menar med ”${option}”.`,
    number: 'Skriv ett antal.',
    numberOrDecline: 'Skriv ett antal, eller markera att ni inte kan lämna uppgiften.',
  },
  faulty: {
    number: (written: string) => `Skriv antalet med siffror, till exempel 12 eller 12,5. Nu står det ”${written}”.`,
    decimals: (decimals: number) =>
      decimals === 0 ? 'Skriv ett heltal, utan decimaler.' : `Skriv talet med högst ${decimals} decimaler.`,
    below: (min: string) => `Talet kan inte vara mindre än ${min}.`,
    above: (max: string) => `Talet kan inte vara större än ${max}.`,
    option: 'Svaret finns inte bland alternativen. Välj ett av dem.',
  },
  checks: {
    strengths: { information: 'Att känna till', warning: 'Stämmer det här?', blocking: 'Måste rättas före inlämning' },
    answered: 'Ni har svarat',
    onCell: (answer: string, place: string) => `${answer} på ${place}`,
    and: 'och',
    before: (year: number, answer: string) => `${year} var svaret ${answer}.`,
    largeChange: 'Stor skillnad mot förra gången. Är det rätt behöver ni inte göra något.',
    origin: (source: string) => `Källa: ${source}`,
    explain: 'Det stämmer ändå: säg varför',
    accepted: 'Ni har sagt att det stämmer:',
  },
  merged: (questions: string) => `Någon annan har svarat på ${questions}. Svaren visas nu här.`,
  repeated: (count: number) =>
    count === 0
      ? 'Inget svar behövde fyllas i.'
      : count === 1
        ? 'Ett svar från förra gången är ifyllt. Läs igenom det.'
        : `${count} svar från förra gången är ifyllda. Läs igenom dem.`,
  repeatFailed: 'Svaren från förra gången gick inte att hämta. Försök igen om en stund.',
  conflict: {
    title: 'Två har svarat olika',
    /** `who`: a name or a role, with a capital. */
    sentence: (who: string, theirs: string, time: string, yours: string) =>
      `${who} sparade ”${theirs}” ${time}. Ni valde ”${yours}”. Vilket ska gälla?`,
    keepTheirs: (theirs: string) => `Behåll ”${theirs}”`,
    useYours: (yours: string) => `Spara ”${yours}”`,
  },
};
