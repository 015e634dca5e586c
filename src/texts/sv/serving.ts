// The server while the database does not answer: what people and the operator are told.

export const serving = {
  title: 'Tjänsten är tillfälligt stängd',
  text: 'Databasen svarar inte just nu, så det går inte att logga in eller lämna svar. Det som redan är sparat finns kvar. Försök igen om en stund.',
  site: 'Det som är publicerat går att läsa som vanligt.',
  toSite: 'Till resultaten',
  /** Said on the terminal. */
  publicOnly: '{reason} Det som är publicerat visas ändå. Arbetsbordet och enkäten öppnas när databasen svarar.',
  opened: 'Databasen svarar. Arbetsbordet och enkäten är öppna.',
};

export type ServingTexts = typeof serving;
