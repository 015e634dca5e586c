// The archive package of a round: what its files are, in the package's own text file.

export const archiveTexts = {
  leftOutText: '(utelämnat i arkivet)',
  readme: `Arkivpaket: {name}
Gjort {time}. Definitionernas kontrollsumma: {hash}.

Paketet har det som behövs för att räkna fram omgångens resultat på nytt, och inga personuppgifter.

Filer
  answers.csv       de inlämnade svaren, en rad per besvarad cell
  frame.csv         ramen: vilka enheter som fick vilka delar
  registers.csv     registeruppgifter som lämnats för omgången, om det finns några
  withdrawals.csv   kolumner som inte publicerades, med skäl
  events.csv        svarens historik: vad som hände, när, med kedjans kontrollsummor
  worklog.csv       arbetet omkring svaren: vad som hände, när, utan texter
  releases.csv      vad som publicerats, med kontrollsummor
  results.csv       resultaten, som kontroll på att de går att räkna fram
  response.csv      svarsfrekvensen, som kontroll
  definitions/      definitionerna: frågor, regler, ram och kalender
  manifest.json     varje fil med sin kontrollsumma (sha256)

Utelämnat
  Kommentarer och skrivna svar: de kan nämna personer. Där ett svar skulle skrivas med ord står "{leftOut}".
  Namn, adresser, personliga länkar och nätverksadresser.
  Vem som gjorde vad: den som gjort något har ett nummer som bara gäller i det här paketet.
  Texter i historiken: skäl, frågor, meddelanden.
  Svar som inte lämnats in.

Räkna fram resultaten
  JAMFOR_DEFINITIONS=definitions npx jamfor calculate {round} --answers answers.csv{options} --out resultat
  Filen resultat/results.csv är då lika med results.csv, byte för byte.
`,
};
