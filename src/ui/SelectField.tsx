import type { ComponentChildren } from 'preact';
import { buildFieldId } from './ChoiceGroup.tsx';

/** `value` is what the form sends. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Language of the label where it is not that of the page. */
  readonly lang?: string | undefined;
  /** Neighbours with the same group stand under its name. */
  readonly group?: string | undefined;
}

/** `value` must be one of the options, or the first is shown as chosen. */
export interface SelectFieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly hint?: string | undefined;
}

/** A labelled list of choices, for filters; a form's question uses radio buttons. */
export function SelectField(props: SelectFieldProps) {
  const id = buildFieldId(props.name);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <select class="input" id={id} name={props.name} aria-describedby={props.hint && `${id}-hint`}>
        {listRuns(props.options).map((run) =>
          run.group === undefined ? (
            renderOptions(run.options, props.value)
          ) : (
            <optgroup key={run.group} label={run.group}>
              {renderOptions(run.options, props.value)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function renderOptions(options: readonly SelectOption[], value: string) {
  return options.map((option) => (
    <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
      {option.label}
    </option>
  ));
}

function listRuns(options: readonly SelectOption[]) {
  const runs: { group: string | undefined; options: SelectOption[] }[] = [];
  for (const option of options) {
    const last = runs.at(-1);
    if (last !== undefined && last.group === option.group) last.options.push(option);
    else runs.push({ group: option.group, options: [option] });
  }
  return runs;
}
