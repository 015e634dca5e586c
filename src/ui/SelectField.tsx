import type { ComponentChildren } from 'preact';
import { buildFieldId } from './ChoiceGroup.tsx';

export interface SelectFieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
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
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
