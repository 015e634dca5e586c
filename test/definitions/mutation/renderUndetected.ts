import type { Mutation } from './mutation.ts';

/** The page that lists the faults that were not found, in the order of the files. */
export function renderUndetected(drawn: number, undetected: readonly Mutation[], seed: number): string {
  const found = drawn - undetected.length;
  const percent = ((100 * found) / drawn).toFixed(1).replace('.', ',');
  const rows = undetected.map(
    ({ file, line, kind, before, after }) =>
      `| \`${file}:${line}\` | ${kind} | \`${quote(before)}\` | \`${quote(after)}\` |`,
  );
  return [
    '# Fel som kontrollen inte hittar',
    '',
    'Provet i `test/definitions/mutation.test.ts` skriver ett fel i taget i de riktiga definitionerna, så som en',
    `författare kunde ha råkat skriva det, och läser dem sedan. Felen dras jämnt över alla filer (frö ${seed}).`,
    '',
    `**${found} av ${drawn} fel hittas (${percent} %).** De originala definitionerna ger inget falskt larm.`,
    '',
    'De här hittas inte. Namn som inget annat hänvisar till (frågans `id`) går inte att jämföra med något, och en',
    'regel kan peka på en annan fråga som också passar. Granska sådana ändringar med extra omsorg.',
    '',
    '| Plats | Slags fel | Rätt | Med felet |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'Sidan skrivs av provet: `JAMFOR_LONG=1 JAMFOR_UPDATE=1 npx vitest run test/definitions/mutation.test.ts`.',
    '',
  ].join('\n');
}

function quote(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('`', "'");
}
