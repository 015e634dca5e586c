import { type Language, uiTexts } from './language.ts';

/** In the order of the fields on the page. */
export interface ErrorSummaryProps {
  readonly language: Language;
  readonly title?: string | undefined;
  /** `fieldId`: id of the control (or its first choice) that the link leads to. */
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
}

/** All errors of a form, on top of it, each leading to its field. Renders nothing when there are none. */
export function ErrorSummary({ language, title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="fel">
      <h2>{title ?? uiTexts[language].form.errorSummaryTitle(errors.length)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId + error.message}>
            <a href={`#${error.fieldId}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
