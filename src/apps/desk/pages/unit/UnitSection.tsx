import type { ComponentChildren } from 'preact';
import { DataTable } from '../../../../ui/DataTable.tsx';
import type { Language } from '../../../../ui/language.ts';
import type { UnitView } from '../../unitView.ts';

/** What every section of a unit's page gets. */
export interface UnitSectionProps {
  readonly language: Language;
  readonly basePath: string;
  readonly view: UnitView;
}

/** `rows`: whole table rows, as many cells each as there are heads. */
export interface SectionTableProps {
  /** Of the table, or of the section where there is no table: where the page's contents lead. */
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly heads: readonly string[];
  /** One sentence in place of the table when there are no rows. */
  readonly empty: string;
  readonly rows: readonly ComponentChildren[];
}

/** A section that is a table with its title, or a sentence that says that there is nothing. */
export function SectionTable({ id, title, description, heads, empty, rows }: SectionTableProps) {
  if (rows.length === 0) {
    return (
      <section class="desk-section" id={id}>
        <h2 class="section-title">{title}</h2>
        <p>{empty}</p>
      </section>
    );
  }
  return (
    <section class="desk-section">
      <DataTable
        id={id}
        caption={<h2 class="section-title">{title}</h2>}
        description={description}
        hasStickyColumn={false}
      >
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </DataTable>
    </section>
  );
}
