// `registerMeasures` of round.yaml: expanded, and checked against the round's registers and the rules that read them.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import { listRegisterMeasures } from '../../../kernel/expression/listReferences.ts';
import type { RegisterMeasure } from '../model.ts';
import type { RegisterMeasureSource } from '../schemas/registerMeasureSchema.ts';
import { checkSource } from './catalogue.ts';
import type { DescriptionDraft } from './expandDescriptions.ts';
import type { RoundSetting } from './expandParts.ts';
import { expandOpen, expandText, parseSourceReference } from './loadingContext.ts';

/** The register measures of a round in their whole form, in the order of the file. */
export function expandRegisterMeasures(sources: readonly RegisterMeasureSource[] | undefined): RegisterMeasure[] {
  return (sources ?? []).map(({ id, name, unit, register, period, source }) => ({
    id,
    name: expandText(name),
    unit: expandText(unit),
    register: expandOpen(register),
    period: expandOpen(period),
    source: source === undefined ? undefined : parseSourceReference(source),
  }));
}

/** Reports measures that are there twice, of registers or documents that are not there, and those that no rule reads. */
export function checkRegisterMeasures(setting: RoundSetting, descriptions: readonly DescriptionDraft[]): void {
  const { context, shared, round } = setting;
  const { registerMeasures = [], registers } = round.value;
  const registerIds = registers.map(({ id }) => id);
  const read = new Set(descriptions.flatMap(listMeasures));
  // A misspelt measure is one fault, and a description that is lost might have read it.
  const isWhole = context.incomplete.size === 0 && !context.problems.hasReported(['UNKNOWN_MEASURE']);
  registerMeasures.forEach(({ id, register, source }, index) => {
    const at = (key: 'id' | 'register' | 'source') => round.at('registerMeasures', index, key);
    const first = registerMeasures.findIndex((measure) => measure.id === id);
    if (first < index) {
      const { line } = round.at('registerMeasures', first, 'id').position;
      context.problems.report(at('id'), 'DUPLICATE_ID', { id, first: `${round.file}:${line}` });
    } else if (isWhole && !read.has(id)) {
      context.problems.report(at('id'), 'UNUSED', { name: id });
    }
    if (register !== 'open' && !registerIds.includes(register)) {
      const nearest = findNearestName(register, registerIds) ?? '';
      context.problems.report(at('register'), 'UNKNOWN_REGISTER', { name: register, nearest });
    }
    if (source !== undefined) checkSource(context, shared.sources, source, at('source'));
  });
}

function listMeasures({ numbers, illogicalWhen }: DescriptionDraft): readonly string[] {
  const rules = illogicalWhen === undefined ? numbers : [...numbers, illogicalWhen];
  return rules.flatMap(({ rule }) => listRegisterMeasures(rule.expression));
}
