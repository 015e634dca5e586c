// A notice of a known fault before it is public: as readers will see it, with the way back to the text.

import { nameArea } from '../../../../products/table/index.ts';
import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import type { FaultNotice } from '../../../../stages/publication/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { faultTexts } from '../../../../ui/FaultNotice.tsx';
import { type Language, languages } from '../../../../ui/language.ts';
import { deskFaultTexts } from '../../catalogues.ts';
import type { PublishedArea } from '../../releasing/faultWork.ts';
import { faultFields, type TypedFault } from '../../releasing/readFaultForm.ts';
import { DeskPage } from '../DeskPage.tsx';
import { AreaFault } from './AreaFault.tsx';

/** `notice` has the id that it will be announced with; what was typed travels along. */
export interface FaultPreviewPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  /** Address of the page of notices. */
  readonly path: string;
  readonly chosen: PublishedArea;
  readonly typed: TypedFault;
  readonly notice: FaultNotice;
}

/** In both languages: an English page shows the Swedish text where there is no English one. */
export function FaultPreviewPage(props: FaultPreviewPageProps) {
  const { language, basePath, round, path, chosen, notice } = props;
  const words = deskFaultTexts[language].preview;
  return (
    <DeskPage {...props} title={words.title} round={round.year} path={`${basePath}/${round.year}/publiceringar`}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(`${nameArea(chosen.summary, language)} ${round.year}`)}</p>
      {languages.map((shown) => (
        <section key={shown} aria-labelledby={`pa-${shown}`}>
          <h2 id={`pa-${shown}`}>{shown === 'sv' ? words.swedish : words.english}</h2>
          <div lang={shown}>
            <AreaFault language={shown} fault={notice} summary={chosen.summary}>
              {faultTexts[shown].coming}
            </AreaFault>
          </div>
        </section>
      ))}
      <form method="post" action={`${path}/meddela`}>
        <input type="hidden" name="id" value={notice.id} />
        <TypedFields {...props} />
        <p class="button-row">
          <Button>{words.announce}</Button>
          <Button kind="secondary" formAction={`${path}/andra`}>
            {words.change}
          </Button>
        </p>
      </form>
    </DeskPage>
  );
}

function TypedFields({ chosen, typed }: FaultPreviewPageProps) {
  const fields: readonly (readonly [string, string])[] = [
    [faultFields.area, chosen.summary.area],
    [faultFields.fromVersion, typed.fromVersion],
    ...typed.columns.map((code) => [faultFields.columns, code] as const),
    [faultFields.units, typed.units],
    [faultFields.swedish, typed.swedish],
    [faultFields.english, typed.english],
  ];
  return (
    <>
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
