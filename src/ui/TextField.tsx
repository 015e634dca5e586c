// A labelled field for text, a number, an address, or several lines.

import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { buildFieldId } from './ChoiceGroup.tsx';
import { FieldError } from './FieldError.tsx';
import type { Language } from './language.ts';

/** `error` is a whole sentence: what is wrong and what to do. */
export interface TextFieldProps {
  readonly language: Language;
  readonly name: string;
  readonly label: ComponentChildren;
  /** `number` is a text field with a numeric keyboard: wrong input must reach the server to be explained. */
  readonly kind?: 'text' | 'number' | 'email' | 'password' | 'search' | 'multiline' | 'date' | undefined;
  readonly value?: string | undefined;
  readonly hint?: ComponentChildren | undefined;
  readonly help?: ComponentChildren | undefined;
  readonly error?: string | undefined;
  /** Unit in words after a number. */
  readonly unit?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly maxLength?: number | undefined;
}

/** `error`, hint and unit are tied to the field, so that they are read out with it. Wrong input stays in the field. */
export function TextField(props: TextFieldProps) {
  const id = buildFieldId(props.name);
  const described = [
    props.hint === undefined ? undefined : `${id}-hint`,
    props.unit === undefined ? undefined : `${id}-unit`,
    props.error === undefined ? undefined : `${id}-error`,
  ].filter((part) => part !== undefined);
  const common = {
    id,
    name: props.name,
    required: props.isRequired,
    disabled: props.isDisabled,
    maxLength: props.maxLength,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  };
  return (
    <div class={props.error === undefined ? 'field' : 'field has-error'}>
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.help}
      {props.error !== undefined && <FieldError language={props.language} id={`${id}-error`} message={props.error} />}
      {props.kind === 'multiline' ? (
        <textarea class="input" rows={4} {...common}>
          {props.value ?? ''}
        </textarea>
      ) : (
        <span class="input-unit">
          <input
            class={props.kind === 'number' ? 'input input-number' : 'input'}
            inputMode={props.kind === 'number' ? 'decimal' : undefined}
            autocomplete={props.autocomplete ?? (props.kind === 'number' ? 'off' : undefined)}
            value={props.value ?? ''}
            {...buildInputType(props.kind)}
            {...common}
          />
          {props.unit !== undefined && <span id={`${id}-unit`}>{props.unit}</span>}
        </span>
      )}
    </div>
  );
}

/** The attribute types bind roles to single types, so a type chosen at run time must be asserted. */
function buildInputType(kind: TextFieldProps['kind']): InputHTMLAttributes<HTMLInputElement> {
  const type = kind === 'number' || kind === undefined ? 'text' : kind;
  return { type } as InputHTMLAttributes<HTMLInputElement>;
}
