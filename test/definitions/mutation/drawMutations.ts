// Draws faults evenly over the files, and within a file evenly over the kinds of fault that it can have.

import { createRandom, drawInteger, type Random, shuffle } from '../../../src/kernel/random.ts';
import type { DefinitionFiles, DefinitionSet } from '../../../src/stages/definition/index.ts';
import { listCsvSites } from './listCsvSites.ts';
import { listYamlSites } from './listYamlSites.ts';
import type { KnownQuestion, Mutation, MutationSite } from './mutation.ts';

/**
 * As many faults for each YAML and CSV file, or fewer where a file is so small that it has not as many. The
 * draws of a file depend on its own text and name; the first draws of a file are the same whatever the number.
 */
export function drawMutations(files: DefinitionFiles, set: DefinitionSet, perFile: number, seed: number): Mutation[] {
  const questions = listQuestions(set);
  return [...files.files].flatMap(([file, text]) => {
    if (file.endsWith('.json')) return [];
    const sites = file.endsWith('.csv') ? listCsvSites(text) : listYamlSites(file, text, questions);
    return drawForFile(file, text, sites, perFile, createRandom(seed + hashName(file)));
  });
}

function drawForFile(
  file: string,
  text: string,
  sites: readonly MutationSite[],
  count: number,
  random: Random,
): Mutation[] {
  const byKind = [...Map.groupBy(sites, ({ kind }) => kind).values()];
  const drawn = new Map<string, Mutation>();
  let kinds: (readonly MutationSite[])[] = [];
  for (let tries = 0; drawn.size < count && tries < count * 50; tries++) {
    if (kinds.length === 0) kinds = shuffle(random, byKind);
    const group = kinds.pop() ?? [];
    const site = group[drawInteger(random, 0, group.length - 1)];
    const mutation = site && applySite(file, text, site, random);
    if (mutation === undefined || drawn.has(mutation.text)) continue;
    drawn.set(mutation.text, mutation);
  }
  return [...drawn.values()];
}

function applySite(file: string, text: string, site: MutationSite, random: Random): Mutation | undefined {
  const old = text.slice(site.start, site.end);
  const isQuoted = old.startsWith('"') && old.endsWith('"') && old.length > 1;
  const inner = isQuoted ? old.slice(1, -1) : old;
  const written = site.write(inner, random);
  if (written === undefined || written === inner) return undefined;
  // A wrong type is written without the quotes that would make it text again.
  const isBare = site.kind === 'wrongType' || !isQuoted;
  const changed = text.slice(0, site.start) + (isBare ? written : `"${written}"`) + text.slice(site.end);
  const line = text.slice(0, site.start).split('\n').length;
  const isLeftOut = site.kind === 'droppedCondition';
  const readLine = (source: string): string => (source.split('\n')[line - 1] ?? '').trim();
  return {
    file,
    kind: site.kind,
    line,
    before: readLine(text),
    after: isLeftOut ? '' : readLine(changed),
    text: changed,
  };
}

function listQuestions(set: DefinitionSet): KnownQuestion[] {
  return [...set.rounds.values()].flatMap((round) =>
    round.parts.flatMap((part) =>
      part.questions.map(({ code, kind, options, followUpOf }) => ({
        code,
        part: part.code,
        kind,
        options: options.map((option) => option.code),
        followUpOf,
      })),
    ),
  );
}

function hashName(name: string): number {
  return [...name].reduce((hash, sign) => (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0, 7);
}
