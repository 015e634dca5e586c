// What the board shows: a form that is sent as an address, so that a selection can be kept and passed on.

import { type BoardFilter, boardOrders, boardStates } from '../../../../stages/collection/index.ts';
import type { Classifications, Round } from '../../../../stages/definition/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { SelectField, type SelectOption } from '../../../../ui/SelectField.tsx';
import { boardFields, renderBoardQuery } from '../../boardQuery.ts';
import { deskBoardTexts, deskTexts } from '../../catalogues.ts';

/** `filter`: what is chosen now; groups to choose from come from the classifications. */
export interface BoardFiltersProps {
  readonly language: Language;
  readonly basePath: string;
  readonly round: Round;
  readonly classifications: Classifications;
  readonly filter: BoardFilter;
}

/** Works without script. The rarer fields are folded away, and open where one of them is used. */
export function BoardFilters(props: BoardFiltersProps) {
  const { language, basePath, round, filter } = props;
  const texts = deskBoardTexts[language].board;
  const action = `${basePath}/${round.year}`;
  const isEmpty = renderBoardQuery(filter) === '';
  const { first, more } = listFields(props);
  return (
    <form method="get" action={`${action}#enheter`} class="filters" aria-label={texts.filters}>
      <div class="field">
        <label class="field-label" for="sok">
          {texts.search}
        </label>
        <input class="input" type="search" id="sok" name={boardFields.search} value={filter.search} />
      </div>
      {first.map((field) => (
        <SelectField key={field.name} {...field} />
      ))}
      <details class="more-filters" open={more.some(({ value, options }) => value !== options[0]?.value)}>
        <summary>{texts.more}</summary>
        <div class="filters">
          {more.map((field) => (
            <SelectField key={field.name} {...field} />
          ))}
        </div>
      </details>
      <Button kind="secondary">{texts.button}</Button>
      {!isEmpty && (
        <a class="clear-filters" href={`${action}#enheter`}>
          {texts.clear}
        </a>
      )}
    </form>
  );
}

function listFields({ language, round, classifications, filter }: BoardFiltersProps) {
  const texts = deskBoardTexts[language].board;
  const { states } = deskTexts[language];
  const build = (name: string, label: string, value: string, options: readonly SelectOption[], all?: string) => ({
    name,
    label,
    value,
    options: [...(all === undefined ? [] : [{ value: '', label: all }]), ...options],
  });
  const stateOptions = boardStates.map((state) => ({
    value: state,
    label: state === 'late' ? texts.late : states[state],
  }));
  const counties = classifications.counties.map(({ code, name }) => ({ value: code, label: name }));
  const parts = round.parts.map(({ code, name }) => ({ value: code, label: readText(name, language) }));
  const addresses = [
    { value: 'bounced', label: texts.bounced },
    { value: 'none', label: texts.noAddress },
  ];
  const orders = boardOrders.map((order) => ({ value: order, label: texts.orders[order] }));
  const kept = [{ value: 'kvar', label: texts.onlyLeft }];
  return {
    first: [
      build(boardFields.county, texts.county, filter.county, counties, texts.allCounties),
      build(boardFields.part, texts.part, filter.part, parts, texts.allParts),
      build(boardFields.onlyLeft, texts.left, filter.onlyLeft ? 'kvar' : '', kept, texts.allUnits),
    ],
    more: [
      build(boardFields.group, texts.group, filter.group, listGroups(classifications, language), texts.allGroups),
      build(boardFields.state, texts.state, filter.state, stateOptions, texts.allStates),
      build(boardFields.address, texts.address, filter.address, addresses, texts.allAddresses),
      build(boardFields.order, texts.order, filter.order, orders),
    ],
  };
}

function listGroups({ sizeGroupNames, skrGroupNames }: Classifications, language: Language): readonly SelectOption[] {
  const texts = deskBoardTexts[language].board;
  return [
    ...sizeGroupNames.map((group) => ({ ...group, kind: texts.sizeGroups })),
    ...skrGroupNames.map((group) => ({ ...group, kind: texts.skrGroups })),
  ].map(({ code, name, kind }) => ({ value: code, label: texts.groupName(code, name), group: kind }));
}
