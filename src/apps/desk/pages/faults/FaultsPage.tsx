// Known faults of a round: those that readers see now, writing one, and those that have ended.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import {
  buildUnreadableProblem,
  type FaultNotice,
  isUnsettled,
  type ReleaseSummary,
} from '../../../../stages/publication/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { buildChoiceId, ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import { faultTexts } from '../../../../ui/FaultNotice.tsx';
import { formatDate } from '../../../../ui/format.ts';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskFaultTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import type { PublishedArea } from '../../releasing/faultWork.ts';
import type { FieldFault, TypedFault } from '../../releasing/readFaultForm.ts';
import { DeskPage } from '../DeskPage.tsx';
import { AreaFault } from './AreaFault.tsx';
import { FaultForm } from './FaultForm.tsx';

/** `notices`: of the round, the newest first; `writers`: names by the id of the notice. */
export interface FaultsPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly path: string;
  readonly notices: readonly FaultNotice[];
  /** Files of notices that cannot be read, of any round. */
  readonly unreadable: readonly string[];
  readonly writers: ReadonlyMap<string, string>;
  readonly areas: readonly PublishedArea[];
  /** The area that is written about; undefined where nothing is published. */
  readonly chosen: PublishedArea | undefined;
  readonly typed: TypedFault;
  readonly faults: readonly FieldFault[];
  /** The notice whose end was refused, and why. */
  readonly refused?: { readonly id: string; readonly message: string } | undefined;
  /** What has just been done: `meddelat`, `avslutat`. */
  readonly done?: string | undefined;
}

/** Everybody at the desk may read; a publisher writes and ends. */
export function FaultsPage(props: FaultsPageProps) {
  const { language, basePath, round, notices, refused } = props;
  const words = deskFaultTexts[language];
  const open = notices.filter(({ end }) => end === undefined);
  const ended = notices.filter(({ end }) => end !== undefined);
  const errors = [
    ...props.faults,
    ...(refused === undefined ? [] : [{ fieldId: buildChoiceId(nameOutcome(refused.id)), message: refused.message }]),
  ];
  return (
    <DeskPage {...props} title={words.title} round={round.year} path={`${basePath}/${round.year}/publiceringar`}>
      <h1>{words.title}</h1>
      <ErrorSummary
        language={language}
        title={refused === undefined ? words.errors.title : undefined}
        errors={errors}
      />
      <Done {...props} />
      {props.unreadable.map((path) => (
        <Notice key={path} language={language} kind="error" title={words.unreadableTitle}>
          <p>{buildUnreadableProblem(path).message}</p>
        </Notice>
      ))}
      <p class="lead">{words.lead}</p>
      <section aria-labelledby="meddelade">
        <h2 id="meddelade">{words.openTitle}</h2>
        {open.length === 0 && <p>{words.noneOpen}</p>}
        {open.map((fault) => (
          <OpenFault key={fault.id} {...props} fault={fault} />
        ))}
      </section>
      <section aria-labelledby="skriv">
        <h2 id="skriv">{words.write.title}</h2>
        <Writing {...props} />
      </section>
      {ended.length > 0 && (
        <section aria-labelledby="avslutade">
          <h2 id="avslutade">{words.endedTitle}</h2>
          {ended.map((fault) => (
            <EndedFault key={fault.id} {...props} fault={fault} />
          ))}
        </section>
      )}
    </DeskPage>
  );
}

function Done({ language, done }: FaultsPageProps) {
  const sentences: Readonly<Record<string, string>> = deskFaultTexts[language].done;
  const sentence = done === undefined ? undefined : sentences[done];
  if (sentence === undefined) return null;
  return (
    <Notice language={language} kind="success" isLive>
      <p>{sentence}</p>
    </Notice>
  );
}

function Writing(props: FaultsPageProps) {
  const { language, user, chosen } = props;
  const words = deskFaultTexts[language].write;
  if (chosen === undefined) return <p>{words.nothingPublished}</p>;
  if (!isAllowed(user, 'publish')) return <p>{words.needsRole}</p>;
  return <FaultForm {...props} chosen={chosen} />;
}

type FaultProps = FaultsPageProps & { readonly fault: FaultNotice };

function findSummary({ areas, fault }: FaultProps): ReleaseSummary | undefined {
  return areas.find(({ summary }) => summary.area === fault.area)?.summary;
}

function OpenFault(props: FaultProps) {
  const { language, user, fault } = props;
  const words = deskFaultTexts[language];
  const summary = findSummary(props);
  return (
    <>
      <AreaFault language={language} fault={fault} summary={summary}>
        {faultTexts[language].versions(fault.fromVersion, undefined)} <Writer {...props} />
      </AreaFault>
      {summary !== undefined && isUnsettled(fault, summary) && (
        <Notice language={language} kind="warning">
          <p>{words.versionCame(summary.version)}</p>
        </Notice>
      )}
      {isAllowed(user, 'publish') && <EndForm {...props} />}
    </>
  );
}

function Writer({ language, fault, writers }: FaultProps) {
  const words = deskFaultTexts[language];
  const who = writers.get(fault.id);
  const when = describeTime(fault.time, language);
  return <>{who === undefined ? words.writtenAt(when) : words.writtenBy(who, when)}</>;
}

/** Name of the field that says how it went: each open notice has a form of its own on the page. */
export function nameOutcome(id: string): string {
  return `slut-${id}`;
}

function EndForm({ language, path, fault, areas, refused }: FaultProps) {
  const words = deskFaultTexts[language].end;
  const versions = areas.find(({ summary }) => summary.area === fault.area)?.versions ?? [];
  const later = versions.filter((version) => version > fault.fromVersion);
  return (
    <form method="post" action={`${path}/${fault.id}/avsluta`}>
      <ChoiceGroup
        language={language}
        name={nameOutcome(fault.id)}
        kind="radio"
        legend={words.legend}
        hint={later.length === 0 ? words.noVersion : undefined}
        choices={[
          ...later.map((version) => ({ value: `v${version}`, label: words.corrected(version) })),
          { value: 'inget', label: words.noFault },
        ]}
        values={[]}
        error={refused?.id === fault.id ? refused.message : undefined}
      />
      <p class="button-row">
        <Button kind="secondary">{words.button}</Button>
      </p>
    </form>
  );
}

function EndedFault(props: FaultProps) {
  const { language, fault } = props;
  const words = faultTexts[language];
  const { end } = fault;
  if (end === undefined) return null;
  const day = formatDate(end.time, language);
  return (
    <AreaFault language={language} fault={fault} summary={findSummary(props)}>
      {end.kind === 'corrected'
        ? `${words.versions(fault.fromVersion, end.version)} ${words.corrected(end.version, day)}`
        : words.noFault(day)}{' '}
      <Writer {...props} />
    </AreaFault>
  );
}
