/** `columns`: of the table beside the first. */
export interface RowGroupProps {
  readonly name: string;
  /** Of the name where it is another than that of the page. */
  readonly language?: 'sv' | undefined;
  readonly columns: number;
}

/** The head of the rows below it. Its words run over the empty cells beside it, however narrow the first column is. */
export function RowGroup({ name, language, columns }: RowGroupProps) {
  return (
    <tr class="row-group">
      <th scope="rowgroup" lang={language}>
        <span>{name}</span>
      </th>
      <td colSpan={columns} />
    </tr>
  );
}
