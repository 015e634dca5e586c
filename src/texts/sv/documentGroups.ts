// What the groups of municipalities are for, in the method description and in the guide.

export const documentGroups = {
  title: 'För att underlätta jämförelse mellan kommuner',
  lead: 'Kommunerna skiljer sig mycket åt. För att det ska gå att jämföra med liknande kommuner är de indelade i grupper. I arbetsboken står vilken grupp varje kommun hör till.',
  size: 'Kommungruppering utifrån antal invånare',
  sizeText:
    'Förutsättningarna för det sociala arbetet kan variera med kommunens storlek. Grupperna bygger på en bedömning av hur kommunernas organisation skiljer sig med antalet invånare, och de ska göra det lättare att hitta jämförbara kommuner.',
  sizeTable: 'Indelning efter antal invånare, med antal enheter och medlemmar',
  sizeHead: ['Grupp', 'Enheter', 'Medlemmar'],
  total: 'Alla grupper',
  skr: 'SKR:s kommungruppsindelning',
  skrText: (edition: string) =>
    `Sveriges Kommuner och Regioners indelning är gjord för analyser, jämförelser och redovisning. Här används indelningen från ${edition}.`,
  skrTable: 'SKR:s kommungrupper, med vad som kännetecknar dem och antal enheter',
  skrHead: ['Grupp', 'Namn', 'Kännetecken', 'Enheter'],
  /** In our own words, by code. */
  skrCriteria: {
    A1: 'Minst 200 000 invånare, varav minst 200 000 i den största tätorten.',
    A2: 'Minst 40 procent av dem som bor här pendlar till arbete i en storstad eller en kommun nära den.',
    B3: 'Minst 50 000 invånare, varav minst 40 000 i den största tätorten.',
    B4: 'Minst 40 procent av dem som bor här pendlar till arbete i en större stad.',
    B5: 'Mindre än 40 procent av dem som bor här pendlar till arbete i en större stad.',
    C6: 'Minst 15 000 men färre än 40 000 invånare i den största tätorten.',
    C7: 'Minst 30 procent av dem som bor här pendlar till arbete på en annan mindre ort, eller minst 30 procent av dem som arbetar här bor i en annan kommun.',
    C8: 'Färre än 15 000 invånare i den största tätorten, och mindre än 30 procent pendlar.',
    C9: 'Landsbygdskommun som når minst två mått på besöksnäring: gästnätter eller omsättning i handel, hotell och restaurang i förhållande till antalet invånare.',
  } as Readonly<Record<string, string>>,
  socio: 'Socioekonomisk sorteringsnyckel',
  socioText: [
    'Nyckeln bygger på uppgifter ur Statistiska centralbyråns register om invånarnas anknytning till arbetsmarknaden och deras inkomster, som samvarierar med ekonomiskt bistånd. Den mäter en kommuns eller stadsdels socioekonomiska läge i förhållande till andra, som avståndet till den kommun som har det högsta läget.',
    'Värdena är rangordnade och delade i åtta grupper. Grupp 1 tyder på förhållandevis låg risk för behov av ekonomiskt bistånd, grupp 8 på förhållandevis hög.',
  ],
  socioUnknown:
    'Vilken grupp varje kommun hör till finns inte i källorna till den här omgången. Grupperna redovisas därför inte.',
  socioTable: 'Socioekonomiska grupper, med antal enheter',
  socioHead: ['Grupp', 'Enheter'],
} as const;
