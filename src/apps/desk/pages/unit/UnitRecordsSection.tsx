import type { Language } from '../../../../ui/language.ts';
import { deskRecordTexts } from '../../catalogues.ts';
import type { UnitView } from '../../unitView.ts';

/** A unit's records to fetch, with or without names and addresses. */
export function UnitRecordsSection(props: {
  readonly language: Language;
  readonly basePath: string;
  readonly view: UnitView;
}) {
  const { language, basePath, view } = props;
  const texts = deskRecordTexts[language].desk;
  const href = `${basePath}/${view.round.year}/enhet/${view.unit.code}/handlingar.zip`;
  return (
    <section class="desk-section" id="handlingar">
      <h2>{texts.title}</h2>
      <p class="measure">{texts.lead}</p>
      <p class="button-row">
        <a class="button button-secondary" href={`${href}?utan-kontakter=1`} download>
          {texts.without}
        </a>
        <a href={href} download>
          {texts.with}
        </a>
      </p>
    </section>
  );
}
