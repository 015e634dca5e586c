import type { ComponentChildren } from 'preact';
import { type Language, uiTexts } from './language.ts';

/** `kind` decides word and colour; the kind is never told by colour alone. */
export interface NoticeProps {
  readonly language: Language;
  readonly kind?: 'information' | 'warning' | 'success' | 'error' | undefined;
  /** Default: the word of the kind. */
  readonly title?: string | undefined;
  /** Read out when the page changes in place; leave out for what is there from the start. */
  readonly isLive?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

/** A paragraph that must be seen: a rule at the side and a word, never colour alone. */
export function Notice({ language, kind = 'information', title, isLive, id, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} id={id} role={isLive === true ? 'status' : undefined}>
      <p class="notice-title">{title ?? uiTexts[language].noticeKinds[kind]}</p>
      {children}
    </div>
  );
}
