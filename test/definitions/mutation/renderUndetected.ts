import { type Mutation, type MutationKind, mutationKinds } from './mutation.ts';

const kindNames: Readonly<Record<MutationKind, string>> = {
  misspeltQuestion: 'felstavad fråga',
  misspeltOption: 'felstavat svarsalternativ',
  misspeltItem: 'felstavad delfråga',
  misspeltTerm: 'felstavad term',
  misspeltOther: 'annat felstavat namn',
  wrongType: 'fel slags värde',
  droppedCondition: 'borttaget villkor',
  cycle: 'villkor i ring',
  undeclaredOutcome: 'utfall som inte är angivet',
  unreachableQuestion: 'fråga som inte kan ställas',
  duplicatedId: 'samma namn två gånger',
  changedWidth: 'kod med ändrad längd',
  otherPart: 'fråga ur en annan del',
  alwaysOrNever: 'regel som alltid eller aldrig gäller',
};

/** The page that lists the faults that were not found, in the order of the files. */
export function renderUndetected(drawn: readonly Mutation[], undetected: readonly Mutation[], seed: number): string {
  const found = drawn.length - undetected.length;
  const percent = ((100 * found) / drawn.length).toFixed(1).replace('.', ',');
  const rows = undetected.map(
    ({ file, line, kind, before, after }) =>
      `| \`${file}:${line}\` | ${kindNames[kind]} | \`${quote(before)}\` | \`${quote(after)}\` |`,
  );
  return [
    '# Fel som kontrollen inte hittar',
    '',
    'Provet i `test/definitions/mutation.test.ts` skriver ett fel i taget i de riktiga definitionerna, så som en',
    `författare kunde ha råkat skriva det, och läser dem sedan. Felen dras jämnt över alla filer (frö ${seed}).`,
    '',
    `**${found} av ${drawn.length} fel hittas (${percent} %).** De originala definitionerna ger inget falskt larm.`,
    '',
    '| Slags fel | Skrivna | Hittade |',
    '| --- | ---: | ---: |',
    ...mutationKinds.map((kind) => {
      const count = (mutations: readonly Mutation[]): number => mutations.filter((one) => one.kind === kind).length;
      return `| ${kindNames[kind]} | ${count(drawn)} | ${count(drawn) - count(undetected)} |`;
    }),
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
