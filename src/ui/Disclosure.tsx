import type { ComponentChildren } from 'preact';
import { type Language, uiTexts } from './language.ts';

/** What only some readers need: the others see one line. */
export interface DisclosureProps {
  readonly language: Language;
  /** Default "Vad menas?". */
  readonly summary?: ComponentChildren;
  readonly isOpen?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Help that opens in place, without script. */
export function Disclosure({ language, summary, isOpen, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={isOpen === true}>
      <summary>
        <span>{summary ?? uiTexts[language].form.whatIsMeant}</span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
