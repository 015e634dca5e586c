// The review round, as the units and the office both meet it: what is flagged, what has been said of it, what was corrected.

export const review = {
  kinds: {
    failedCheck: 'Svar som inte stämmer överens',
    largeChange: 'Stor ändring sedan förra gången',
    commentNumbers: 'Siffror i en kommentar',
    outlier: 'Avviker från jämförbara enheter',
    officeQuestion: 'Fråga från myndigheten',
    comment: 'Kommentar att ta hand om',
    lateAnswer: 'Sent första svar',
  },
  /** A change that is only good to know. */
  changedAnswer: 'Ändrat svar sedan förra gången',
  states: {
    open: 'Inte granskat',
    accepted: 'Inlämnat med skäl',
    confirmed: 'Bekräftat av enheten',
    asked: 'Frågat enheten',
    answered: 'Enheten har svarat',
    closed: 'Avslutat',
  },
  strengths: { blocking: 'Spärr', warning: 'Varning', information: 'Information' },
  outcomes: { corrected: 'Rättat', unchanged: 'Svaret står kvar' },
  cell: (question: string, item: string) => `${question}, ${item}`,
  values: 'Svaren:',
  value: (cell: string, answer: string) => `${cell}: ${answer}`,
  numberChange: (cell: string, now: string, year: number, before: string, change: string) =>
    `Svaret på ${cell} är ${now}. ${year} var det ${before}${change === '' ? '' : `, en ändring med ${change}`}.`,
  choiceChange: (cell: string, now: string, year: number, before: string) =>
    `Svaret på ${cell} är ”${now}”. ${year} var det ”${before}”.`,
  commentNumbers: (question: string, comment: string, answer: string) =>
    `Kommentaren till ${question} kan innehålla svaret: ”${comment}”. Svaret som räknas är: ${answer}.`,
  outlier: (cell: string, now: string, units: number, low: string, high: string) =>
    `Svaret på ${cell} är ${now}. Gränserna för de ${units} jämförbara enheter som har svarat är ${low} och ${high}.`,
  lateAnswer: 'Det första svaret kom efter sista svarsdagen. Det räknas och publiceras som andra svar.',
  comment: (question: string, comment: string) => `Kommentaren till ${question}: ”${comment}”`,
  question: (text: string) => `Frågan: ”${text}”`,
  erased: 'texten är borttagen',
  noAnswer: 'inget svar',
  percent: (change: string) => `${change} procent`,
  corrections: {
    by: { office: 'Myndigheten', unit: 'Enheten' },
    before: 'Före',
    after: 'Efter',
    cell: 'Fråga',
    when: 'När',
    who: 'Vem',
    why: 'Varför',
    part: 'Del',
    noReason: 'inget skäl angivet',
  },
};
