import type { archiveTexts as swedish } from '../sv/archive.ts';

export const archiveTexts: typeof swedish = {
  leftOutText: '(left out of the archive)',
  readme: `Archive package: {name}
Made {time}. Checksum of the definitions: {hash}.

The package has what is needed to calculate the results of the round again, and no personal data.

Files
  answers.csv       the answers handed in, a line per answered cell
  frame.csv         the frame: which units were asked which parts
  registers.csv     register figures delivered for the round, where there are any
  withdrawals.csv   columns that were not published, with reasons
  events.csv        history of the answers: what happened, when, with the checksums of the chain
  worklog.csv       the work around the answers: what happened, when, without texts
  releases.csv      what has been published, with checksums
  results.csv       the results, to check that they can be calculated
  response.csv      the response rates, as a check
  definitions/      the definitions: questions, rules, frame and calendar
  manifest.json     every file with its checksum (sha256)

Left out
  Comments and written answers: they may name persons. Where an answer was to be written in words stands "{leftOut}".
  Names, addresses, personal links and network addresses.
  Who did what: whoever did something has a number that holds in this package only.
  Texts of the history: reasons, questions, messages.
  Answers that were not handed in.

Calculate the results
  JAMFOR_DEFINITIONS=definitions npx jamfor calculate {round} --answers answers.csv{options} --out resultat
  The file resultat/results.csv then equals results.csv, byte for byte.
`,
};
