import type { ComponentChildren } from 'preact';

/** Of the buttons of a form, only the one that is pressed sends its `name` and `value`. */
export interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'link' | undefined;
  /** Sent with the form, so that one form can hold several actions. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Sends the form to another address than its own. */
  readonly formAction?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A button that sends its form; at least 44 px high. */
export function Button(props: ButtonProps) {
  return (
    <button
      type="submit"
      class={buildButtonClass(props.kind)}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      disabled={props.isDisabled}
    >
      {props.children}
    </button>
  );
}

/** A link that looks like a button: for the next step when nothing is sent. */
export function ButtonLink(props: {
  readonly href: string;
  readonly kind?: 'primary' | 'secondary' | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <a class={buildButtonClass(props.kind)} href={props.href}>
      {props.children}
    </a>
  );
}

function buildButtonClass(kind: ButtonProps['kind']): string {
  return kind === undefined || kind === 'primary' ? 'button' : `button button-${kind}`;
}
