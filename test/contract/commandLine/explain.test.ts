import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { simulateAnswers } from './simulatedAnswers.ts';

const unit = '0114';
let lines: readonly string[] = [];

beforeAll(async () => {
  const common = `${unit},gemensam,`;
  const changed = new RegExp(`^${common}(G1[abc]?,|G2a?,eb\\+lss,)`);
  lines = readFileSync(await simulateAnswers(), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('unit,') || (line.startsWith(`${unit},`) && !changed.test(line)));
  lines = [...lines, `${common}G1,,NEJ,`, `${common}G1a,,NEJ,`, `${common}G2,eb+lss,NEJ,`];
});

/** Explains a column of the unit from its answers with lines changed or taken out. */
async function explain(column: string, change = (line: string): readonly string[] => [line], rest: string[] = []) {
  const path = join(makeTestFolder(), 'answers.csv');
  writeFileSync(path, `${lines.flatMap(change).join('\n')}\n`);
  return runCommand(['explain', '2018', '--indicator', column, '--unit', unit, '--answers', path, ...rest]);
}

describe('jamfor explain', () => {
  it('names the items of questions, and marks the outcome that is left', async () => {
    const { output, errors, status } = await explain('LSS-02.1');
    expect([errors, status]).toEqual(['', 0]);
    expect(output).toContain('\n  → Nej: i alla andra fall\n');
    expect(output).toMatch(/\n {2}G2 \([^\n]*Ekonomiskt bistånd[^\n]*\) /);
    expect(output).not.toContain('eb+lss');
  });

  it('tells the outcome that is left as a rule also as data, and in English', async () => {
    const { output } = await explain('LSS-01', undefined, ['--json', '--lang', 'en']);
    expect(JSON.parse(output).rules.at(-1)).toEqual({ outcome: 'NEJ', words: 'in all other cases', decided: true });
  });

  it('says of a part with faults that it has them, not that it was not answered', async () => {
    const { output, status } = await explain('LSS-01', (line) => [line.replace('G1,,NEJ', 'G1,,KANSKE')]);
    expect(status).toBe(1);
    expect(output).toMatch(/eftersom delen .+ har fel i indata och därför räknas som obesvarad\.$/m);
    expect(output).not.toContain('inte har svarat');
  });

  it('says where the compulsory part is why a part does not count', async () => {
    const { output } = await explain('LSS-11', (line) => (line.startsWith(`${unit},gemensam`) ? [] : [line]));
    expect(output).toMatch(
      /den obligatoriska delen .+ saknas eller har fel\. Därför räknas delen .+ som obesvarad\.$/m,
    );
  });

  it('says that the unit has not answered where nothing was handed in', async () => {
    const { output } = await explain('LSS-11', (line) => (line.startsWith(`${unit},lss`) ? [] : [line]));
    expect(output).toContain('enheten inte har svarat på delen');
    expect(output).not.toContain('→ Nej: i alla andra fall');
  });
});
