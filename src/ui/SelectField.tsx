import type { ComponentChildren } from 'preact';
import { buildFieldId } from './ChoiceGroup.tsx';
import { FieldError } from './FieldError.tsx';
import type { Language } from './language.ts';

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
  /** What is wrong and what to do, a whole sentence, and the language of the page that says it. */
  readonly error?: { readonly message: string; readonly language: Language } | undefined;
}

/** A labelled list of choices, for filters and corrections; a form's question uses radio buttons. */
export function SelectField(props: SelectFieldProps) {
  const id = buildFieldId(props.name);
  const { hint, error } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter((part) => part !== undefined).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError language={error.language} id={`${id}-error`} message={error.message} />}
      <select
        class="input"
        id={id}
        name={props.name}
        aria-describedby={described || undefined}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
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
