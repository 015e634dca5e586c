import type { CellKey } from '../../../kernel/answer.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { hasEarlier } from './EarlierAnswer.tsx';
import { buildEarlierId, buildMessagesId } from './fieldIds.ts';
import type { FormView } from './formView.ts';

/** What is wrong or missing in a cell. Always there, so that the page script can fill it; empty when all is well. */
export function CellMessages({ view, cellKey }: { readonly view: FormView; readonly cellKey: CellKey }) {
  const messages = view.messages.get(cellKey) ?? [];
  const id = buildMessagesId(cellKey);
  return (
    <div class="messages" id={id} data-messages={cellKey}>
      {messages.map((message) => (
        <FieldError key={message} language={view.words.language} id={`${id}-fel`} message={message} />
      ))}
    </div>
  );
}

/** True when the cell has an error: its controls are marked as invalid. */
export function hasError(view: FormView, cellKey: CellKey): boolean {
  return (view.messages.get(cellKey) ?? []).length > 0 || view.blocked.has(cellKey);
}

/** Ids of what describes a cell's controls: last time's answer, and what is wrong. */
export function listDescriptions(view: FormView, cellKey: CellKey): string {
  const messages = buildMessagesId(cellKey);
  return hasEarlier(view, cellKey) ? `${buildEarlierId(cellKey)} ${messages}` : messages;
}
