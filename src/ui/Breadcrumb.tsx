import { type Language, uiTexts } from './language.ts';

/** From the start page inwards; the last one is the page at hand. */
export interface BreadcrumbStep {
  readonly label: string;
  /** Left out for the page itself. */
  readonly href?: string | undefined;
}

/** The way to this page, from the start page down; the last step is the page itself. */
export function Breadcrumb(props: { readonly language: Language; readonly steps: readonly BreadcrumbStep[] }) {
  return (
    <nav class="breadcrumb" aria-label={uiTexts[props.language].breadcrumbLabel}>
      <ol>
        {props.steps.map((step) => (
          <li key={step.label}>
            {step.href === undefined ? (
              <span aria-current="page">{step.label}</span>
            ) : (
              <a href={step.href}>{step.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
