import type { ComponentChildren } from 'preact';

/** What every wide table needs to be read with keyboard and screen reader. */
export interface DataTableProps {
  /** Made unique on the page by the caller; the region is named by the caption. */
  readonly id: string;
  readonly caption: ComponentChildren;
  /** One sentence under the caption. */
  readonly description?: ComponentChildren | undefined;
  /** `tall`: scrolls inside itself both ways under a head that stays; `wide`: sideways only. */
  readonly size?: 'tall' | 'wide' | undefined;
  readonly hasStickyColumn?: boolean | undefined;
  /** Where the cells are links: how to go between them by keyboard, once the page script `browser/tables.js` has made the table one stop of the Tab key. */
  readonly cellKeys?: string | undefined;
  /** Further class of the table. */
  readonly look?: string | undefined;
  /** `thead` and `tbody` of the table. */
  readonly children: ComponentChildren;
}

/** A table in a region of its own that can be scrolled by keyboard; the page itself never scrolls sideways. */
export function DataTable(props: DataTableProps) {
  const size = props.size ?? 'wide';
  const classes = [
    size === 'tall' ? 'sticky-head' : '',
    props.hasStickyColumn === false ? '' : 'sticky-column',
    props.look ?? '',
  ];
  return (
    <>
      {props.cellKeys !== undefined && <p class="table-keys table-hint with-script">{props.cellKeys}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a region that scrolls needs a name and a place in the tab order */}
      <div
        class={size === 'tall' ? 'table-region table-region-tall' : 'table-region caption-still'}
        role="region"
        aria-labelledby={`${props.id}-caption`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the region cannot be scrolled by keyboard
        tabIndex={0}
      >
        <table
          id={props.id}
          data-cells={props.cellKeys !== undefined || undefined}
          class={classes.filter((name) => name !== '').join(' ') || undefined}
        >
          <caption id={`${props.id}-caption`}>
            <span class="caption-text">
              {props.caption}
              {props.description !== undefined && <small class="share-base">{props.description}</small>}
            </span>
          </caption>
          {props.children}
        </table>
      </div>
    </>
  );
}
