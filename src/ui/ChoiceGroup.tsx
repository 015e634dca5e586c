// Radio buttons and check boxes: one fieldset with the question as its legend.

import type { ComponentChildren } from 'preact';
import { FieldError } from './FieldError.tsx';
import type { Language } from './language.ts';

/** `value` is what the form sends. */
export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
}

/** `values`: what is chosen already; values that no choice has are passed over. */
export interface ChoiceGroupProps {
  readonly language: Language;
  /** Name of the form field; ids are made from it. */
  readonly name: string;
  /** `radio`: one answer; `checkbox`: several. */
  readonly kind: 'radio' | 'checkbox';
  /** The question; may hold a heading. */
  readonly legend: ComponentChildren;
  readonly hint?: ComponentChildren | undefined;
  /** Between the legend and the choices, e.g. a disclosure. */
  readonly help?: ComponentChildren | undefined;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly error?: string | undefined;
  readonly isInline?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Id of the first choice: where an error summary leads. */
export function buildChoiceId(name: string, index = 0): string {
  return `${buildFieldId(name)}-${index}`;
}

/** Id of a field from its name: letters, digits and hyphens only, so that it can stand in an address. */
export function buildFieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
}

/**
 * Works without script. `error` stands before the choices and is read out with the question; every choice has an id of
 * its own (buildChoiceId).
 */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const id = buildFieldId(props.name);
  const described = [
    props.hint === undefined ? undefined : `${id}-hint`,
    props.error === undefined ? undefined : `${id}-error`,
  ].filter((part) => part !== undefined);
  return (
    <fieldset
      class={props.error === undefined ? undefined : 'has-error'}
      aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      disabled={props.isDisabled}
    >
      <legend>{props.legend}</legend>
      {props.hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.help}
      {props.error !== undefined && <FieldError language={props.language} id={`${id}-error`} message={props.error} />}
      <div class={props.isInline === true ? 'choices choices-inline' : 'choices'}>
        {props.choices.map((choice, index) => (
          <label class="choice" key={choice.value}>
            <input
              type={props.kind}
              name={props.name}
              id={buildChoiceId(props.name, index)}
              value={choice.value}
              checked={props.values.includes(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span class="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
