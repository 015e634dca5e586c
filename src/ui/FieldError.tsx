import { type Language, uiTexts } from './language.ts';

/** The error of one field, beside it; `id` is what the field's aria-describedby names. */
export function FieldError(props: { readonly language: Language; readonly id: string; readonly message: string }) {
  return (
    <p class="field-error" id={props.id}>
      <span class="visually-hidden">{uiTexts[props.language].form.errorPrefix} </span>
      {props.message}
    </p>
  );
}
