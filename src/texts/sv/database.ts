// Sentences of the storage: why a request could not be done, and what to do.

export const database = {
  alreadyHandedIn: (part: string) =>
    `Delenkäten ${part} är redan inskickad och kan inte ändras. Öppna den igen om något ska rättas.`,
  partDeclined: (part: string) =>
    `Ni har angett att ni inte besvarar delenkäten ${part}. Ångra det först om ni vill svara.`,
  notHandedIn: (part: string) =>
    `Delenkäten ${part} är inte inskickad och kan därför inte öppnas igen, rättas eller tas tillbaka.`,
  draftChanged: (cells: string) =>
    `Någon annan har ändrat svaren medan ni skickade in (${cells}). Läs igenom svaren och skicka in igen.`,
  emailTaken: (email: string) => `Adressen ${email} används redan av en annan användare. Välj en annan adress.`,
  held: (folder: string, pid: number) =>
    `Databasen i ${folder} används redan av en annan process (${pid}). Stoppa den först, eller välj en annan mapp med JAMFOR_DATA.`,
  heldElsewhere: (lockFile: string, machine: string) =>
    `Databasen används av datorn ${machine}, enligt ${lockFile}. Stoppa den där. Finns den datorn inte längre: ta bort filen och försök igen.`,
  lockLeftBehind: (lockFile: string) =>
    `Låset ${lockFile} blev kvar efter ett avbrott. Se efter att ingen annan Jämför-process körs, ta bort filen och försök igen.`,
  holderSilent: (folder: string, pid: number) =>
    `Process ${pid} har databasen i ${folder} men svarar inte. Vänta tills den har startat, eller stoppa den, och försök igen.`,
  cannotStart: (folder: string, reason: string) =>
    `Databasen i ${folder} gick inte att öppna: ${reason}. Rätta felet, eller välj en annan mapp med JAMFOR_DATA.`,
  unreachable: (address: string, reason: string) =>
    `Databasen ${address} svarar inte: ${reason}. Kontrollera DATABASE_URL och att servern är igång.`,
  newer: (migration: string) =>
    `Databasen är gjord av en nyare version av Jämför (${migration}). Uppgradera Jämför och försök igen.`,
};

/** The same sentences in another language. */
export type DatabaseTexts = typeof database;
