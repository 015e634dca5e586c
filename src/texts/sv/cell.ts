// Notes of a cell: the same on pages, in files and in answers of the API.

export const cellTexts = {
  notes: {
    revised: 'Ändrad i version {version}: {changeClass}.',
    withdrawn: 'Publiceras inte. {reason}',
    cityIsOneUnit: 'Staden har en enda enhet i undersökningen. Enhetens resultat är därför stadens.',
    range: 'Andelen ligger mellan {low} och {high} procent, vad de som saknas än hade svarat.',
  },
  changeClasses: {
    answer: 'ett svar är rättat',
    register: 'en registeruppgift är rättad',
    definition: 'en definition är rättad',
    withdrawal: 'indikatorn har dragits tillbaka',
    presentation: 'redovisningen är ändrad',
    unspecified: 'skälet står i ändringsloggen',
  },
};

export type CellTexts = typeof cellTexts;
