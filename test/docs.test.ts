// What the documents say against what is there: links, paths, commands, settings, scripts, the import table.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandEffects } from '../src/apps/cli/effects.ts';
import { runCommandLine } from '../src/apps/cli/runCommandLine.ts';
import { cliTexts } from '../src/texts/sv/cli.ts';
import { importTable } from './architecture/importTable.ts';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const readme = readFileSync('README.md', 'utf8');

/** Text without code blocks. */
function readProse(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

/** Rows of every table, cell by cell; heads and rules are left out. */
function readRows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const rows = lines.map((line) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split(' | ')
      .map((cell) => cell.trim()),
  );
  return rows.filter((_, index) => !lines[index]?.startsWith('|---') && !lines[index + 1]?.startsWith('|---'));
}

function listCode(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** The help that the program prints. */
async function readHelp(...args: readonly string[]): Promise<string> {
  let printed = '';
  const print = (text: string): void => {
    printed += `${text}
`;
  };
  const effects: Partial<CommandEffects> = { texts: cliTexts, print };
  await runCommandLine([...args, '--help'], effects as CommandEffects);
  return printed;
}

describe('every document', () => {
  it('is found', () => {
    expect(documents.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/glossary.md']),
    );
  });

  it('links to files that are there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      [...readProse(text).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(normalize(join(dirname(path), target))))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('links to headings that are there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s#]*)#([^)]+)\)/g)]
        .filter((match) => !/^[a-z]+:/.test(match[1] ?? ''))
        .filter((match) => !listAnchors(match[1] ? join(dirname(path), match[1]) : path).includes(match[2] ?? ''))
        .map((match) => `${path} → ${match[0]}`),
    );
    expect(broken).toEqual([]);
  });

  it('names paths that are there', () => {
    const missing = documents.flatMap(({ path, text }) =>
      listCode(readProse(text))
        .filter((code) => /^(src|test|docs|definitions|tools|bin|\.ci)\/[\w./@-]*$/.test(code))
        .filter((code) => !existsSync(code))
        .map((code) => `${path}: ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('names npm scripts that package.json has', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map((match) => ({
        path,
        name: match[1] ?? match[2] ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('speaks of the product only', () => {
    // Put together so that this file does not match itself.
    const foreign = new RegExp(
      ['/wo', 'rk/|\\.\\./sha', 'red|DESI', 'GN|contract\\.m', 'd|requirements\\.m', 'd'].join(''),
    );
    const files = [...documents, ...listSources()];
    expect(files.filter(({ text }) => foreign.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** Anchors that a document's headings give. */
function listAnchors(path: string): readonly string[] {
  const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Files that people read, beside the documents. */
function listSources(): readonly { readonly path: string; readonly text: string }[] {
  const kinds = /\.(ts|tsx|js|yaml|css|json|csv)$/;
  return ['src', 'test', 'tools', 'bin', 'definitions'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => kinds.test(name))
      .map((name) => join(folder, name))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

describe('README', () => {
  const commandRows = readRows(readme).filter((row) => row[0]?.startsWith('`jamfor '));

  it('lists every command of the program, and no other', async () => {
    const help = await readHelp();
    const commands = [...help.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map((match) => match[1]);
    expect(commands.length).toBeGreaterThan(8);
    const named = commandRows.map((row) => row[0]?.split(/[ `]/)[2]);
    // A command with commands of its own has a row for each of them.
    expect(named.filter((name, index) => name !== named[index - 1])).toEqual(commands);
  });

  it('names options that the command has', async () => {
    const guides = documents.filter(({ path }) => path.startsWith('docs/guides/')).map(({ text }) => text);
    const lines = [readme, ...guides].flatMap((text) => [
      ...text.matchAll(/npx jamfor ([a-z]+(?: [a-z]+)?)([^\n`]*)/g),
    ]);
    const uses = [
      ...commandRows.map(
        (row) => [/jamfor ([a-z]+(?: [a-z]+)?)/.exec(row[0] ?? '')?.[1] ?? '', row.join(' ')] as const,
      ),
      ...lines.map((match) => [match[1] ?? '', match[2] ?? ''] as const),
    ];
    for (const [command, text] of uses) {
      const help = await readHelp(...command.split(' '));
      const options = text.match(/--[a-z]+/g) ?? [];
      expect(
        options.filter((option) => !help.includes(option)),
        command,
      ).toEqual([]);
    }
  });

  it('lists every setting that the code reads, and no other', () => {
    const wiring = readdirSync('src/apps/wiring').map((name) => readFileSync(join('src/apps/wiring', name), 'utf8'));
    const read = new Set(
      wiring.flatMap((text) => [...text.matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map((match) => match[1])),
    );
    const section = readme.split('## Settings')[1]?.split('\n## ')[0] ?? '';
    expect(new Set(readRows(section).map((row) => listCode(row[0])[0]))).toEqual(read);
  });

  it('tells the same Node version as the program', () => {
    const needed = /needed = \[(\d+), (\d+)\]/.exec(readFileSync('tools/runtime.js', 'utf8'));
    expect(readme).toContain(`${needed?.[1]}.${needed?.[2]} or later`);
  });

  it('has its pictures with a text for those who do not see them', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(1);
    for (const [, words = '', path = ''] of pictures)
      expect([words.length > 30, existsSync(path)], path).toEqual([true, true]);
  });
});

describe('ARCHITECTURE', () => {
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');

  it('has the import table that the test holds', () => {
    const section = architecture.split('## Who may import whom')[1]?.split('\n## ')[0] ?? '';
    const everyStage = Object.keys(importTable).filter((folder) => folder.startsWith('stages/'));
    const written = readRows(section).map(([folder, allowed = '']) => {
      const folders = listCode(allowed);
      return [listCode(folder)[0], allowed.startsWith('every stage') ? [...everyStage, ...folders] : [...folders]];
    });
    expect(written).toEqual(Object.entries(importTable).map(([folder, allowed]) => [folder, [...allowed]]));
  });

  it('describes every stage', () => {
    const section = architecture.split('## The stages')[1]?.split('\n## ')[0] ?? '';
    expect(readRows(section).map((row) => row[0])).toEqual(
      Object.keys(importTable)
        .flatMap((folder) => (folder.startsWith('stages/') ? [folder.slice('stages/'.length)] : []))
        .toSorted(byChain),
    );
  });
});

const chain = [
  'definition',
  'frame',
  'collection',
  'review',
  'editing',
  'registers',
  'calculation',
  'disclosure',
  'publication',
];

function byChain(a: string, b: string): number {
  return chain.indexOf(a) - chain.indexOf(b);
}

describe('docs/decisions', () => {
  const files = readdirSync('docs/decisions')
    .filter((name) => name !== 'README.md')
    .toSorted();

  it('are numbered without gaps, listed in order, and have the title of the list', () => {
    const index = readRows(readFileSync('docs/decisions/README.md', 'utf8'));
    expect(index.map((row) => /\(([^)]+)\)/.exec(row[0] ?? '')?.[1])).toEqual(files);
    files.forEach((name, position) => {
      const number = String(position + 1).padStart(4, '0');
      expect(name).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`));
      const text = readFileSync(join('docs/decisions', name), 'utf8');
      expect(text.split('\n')[0]).toBe(`# ${number}. ${index[position]?.[1]}`);
      expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/m);
      expect(text).toContain('**What for.**');
    });
  });

  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const installed = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });

  it('name every package that the product installs', () => {
    const text = files.map((name) => readFileSync(join('docs/decisions', name), 'utf8')).join('\n');
    const chosen = installed.filter((name) => !name.startsWith('@types/') && !name.startsWith('@fontsource/'));
    expect(chosen.length).toBeGreaterThan(20);
    expect(chosen.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('NOTICE names every package that is installed, and no other', () => {
    const software = readFileSync('NOTICE', 'utf8').split('\nSOFTWARE')[1] ?? '';
    const named = [...software.matchAll(/^[\w. -]+: (.+)$/gm)].flatMap((match) => match[1]?.split(', ') ?? []);
    expect(named.toSorted()).toEqual(installed.toSorted());
  });
});

describe('docs/deviations.md', () => {
  const rows = readRows(readFileSync('docs/deviations.md', 'utf8')).filter((row) =>
    /^(I18|I24|IX)-\d\d$/.test(row[0] ?? ''),
  );
  const ids = rows.map((row) => row[0] ?? '');

  it('has every decision once', () => {
    const expected = [
      ['I18', 63],
      ['I24', 30],
      ['IX', 14],
    ] as const;
    const wanted = expected.flatMap(([series, count]) =>
      Array.from({ length: count }, (_, index) => `${series}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(ids.toSorted()).toEqual(wanted.toSorted());
  });

  it('has every decision that definitions, code and tests name', () => {
    const named = new Set(listSources().flatMap(({ text }) => text.match(/\b(?:I18|I24|IX)-\d\d\b/g) ?? []));
    expect(named.size).toBeGreaterThan(30);
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
