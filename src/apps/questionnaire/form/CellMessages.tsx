import type { CellKey } from '../../../kernel/answer.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { buildMessagesId } from './fieldIds.ts';
import type { FormView } from './formView.ts';

/** What is said beside a cell. Always there, so that the page script can fill it; empty when all is well. */
export function CellMessages({ view, cellKey }: { readonly view: FormView; readonly cellKey: CellKey }) {
  const messages = view.messages.get(cellKey) ?? [];
  const id = buildMessagesId(cellKey);
  return (
    <div class="messages" id={id} data-messages={cellKey}>
      {messages.map((message) =>
        message.kind === 'error' ? (
          <FieldError key={message.text} language={view.words.language} id={`${id}-fel`} message={message.text} />
        ) : (
          <p class="field-check" key={message.text}>
            <strong>{view.words.answering.isThisRight}</strong> {message.text}
          </p>
        ),
      )}
    </div>
  );
}

/** True when the cell has an error: its controls are marked as invalid. */
export function hasError(view: FormView, cellKey: CellKey): boolean {
  return (view.messages.get(cellKey) ?? []).some((message) => message.kind === 'error');
}
