// Writing a notice of a known fault: the area first, then what is wrong in it.

import { nameArea } from '../../../../products/table/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskFaultTexts } from '../../catalogues.ts';
import type { PublishedArea } from '../../releasing/faultWork.ts';
import { type FieldFault, faultFields, type TypedFault } from '../../releasing/readFaultForm.ts';

/** `path`: address of the page. */
export interface FaultFormProps {
  readonly language: Language;
  readonly path: string;
  readonly areas: readonly PublishedArea[];
  readonly chosen: PublishedArea;
  readonly typed: TypedFault;
  readonly faults: readonly FieldFault[];
}

/** What was typed stays, with what is wrong beside it. Nothing is public before the preview's button. */
export function FaultForm(props: FaultFormProps) {
  const { language, path, areas, chosen, typed } = props;
  const words = deskFaultTexts[language].write;
  const findError = (name: string) => props.faults.find((fault) => fault.name === name)?.message;
  return (
    <>
      <form method="get" action={path} class="filters">
        <SelectField
          name={faultFields.area}
          label={words.area}
          value={chosen.summary.area}
          options={areas.map(({ summary }) => ({ value: summary.area, label: nameArea(summary, language) }))}
        />
        <Button kind="secondary">{words.choose}</Button>
      </form>
      <form method="post" action={`${path}/forhandsvisa`}>
        <input type="hidden" name={faultFields.area} value={chosen.summary.area} />
        {chosen.versions.length > 1 && <FromVersion {...props} error={findError(faultFields.fromVersion)} />}
        <TextField
          language={language}
          name={faultFields.swedish}
          kind="multiline"
          label={words.swedish}
          hint={words.swedishHint}
          value={typed.swedish}
          error={findError(faultFields.swedish)}
        />
        <TextField
          language={language}
          name={faultFields.english}
          kind="multiline"
          label={words.english}
          value={typed.english}
          error={findError(faultFields.english)}
        />
        <TextField
          language={language}
          name={faultFields.units}
          label={words.units}
          hint={words.unitsHint}
          value={typed.units}
          error={findError(faultFields.units)}
        />
        <Columns {...props} error={findError(faultFields.columns)} />
        <p class="button-row">
          <Button>{words.preview}</Button>
        </p>
      </form>
    </>
  );
}

type PartProps = FaultFormProps & { readonly error: string | undefined };

function FromVersion({ language, chosen, typed, error }: PartProps) {
  const words = deskFaultTexts[language].write;
  return (
    <SelectField
      name={faultFields.fromVersion}
      label={words.fromVersion}
      value={typed.fromVersion || String(chosen.versions[0])}
      options={chosen.versions.map((version) => ({ value: String(version), label: words.version(version) }))}
      error={error === undefined ? undefined : { message: error, language }}
    />
  );
}

/** Folded until something is chosen: most areas have dozens. */
function Columns({ language, chosen, typed, error }: PartProps) {
  const words = deskFaultTexts[language].write;
  return (
    <Disclosure
      language={language}
      summary={words.columnsFold(typed.columns.length)}
      isOpen={typed.columns.length > 0 || error !== undefined}
    >
      <ChoiceGroup
        language={language}
        name={faultFields.columns}
        kind="checkbox"
        legend={words.columns}
        hint={words.columnsHint}
        choices={chosen.summary.columns.map(({ code, shortName }) => ({
          value: code,
          label: `${code} ${readText(shortName, language)}`,
        }))}
        values={typed.columns}
        error={error}
      />
    </Disclosure>
  );
}
