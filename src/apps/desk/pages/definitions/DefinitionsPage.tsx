// Definitions: which are in use, which proposals there are, and making a new one.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { DefinitionSet } from '../../../../stages/definition/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskDefinitionTexts } from '../../catalogues.ts';
import type { DefinitionUse, Proposal, UseOutcome } from '../../definitionWork.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { DeskPage } from '../DeskPage.tsx';
import { nameProposal } from './nameProposal.ts';
import { UseRefusal } from './UseRefusal.tsx';

/** `isYearWrong`: a new round was asked for that cannot be made. */
export interface DefinitionsPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly definitions: DefinitionSet;
  readonly use: DefinitionUse;
  readonly proposals: readonly Proposal[];
  /** Names by actor. */
  readonly names: ReadonlyMap<string, string>;
  /** What came of reading the folder again. */
  readonly outcome?: UseOutcome | undefined;
  readonly isYearWrong?: boolean | undefined;
}

/** For everybody; proposing takes an editor, taking into use a publisher. */
export function DefinitionsPage(props: DefinitionsPageProps) {
  const { language, basePath, user, round, outcome } = props;
  const texts = deskDefinitionTexts[language];
  const path = `${basePath}/${round}/definitioner`;
  return (
    <DeskPage {...props} title={texts.title} path={path}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {outcome?.kind === 'inUse' && (
        <Notice language={language} kind="success" isLive>
          <p>{texts.use.reloaded}</p>
        </Notice>
      )}
      {outcome !== undefined && <UseRefusal language={language} outcome={outcome} />}
      <InUse {...props} path={path} />
      <Proposals {...props} path={path} />
      {isAllowed(user, 'proposeDefinitions') ? <NewProposals {...props} path={path} /> : <p>{texts.notAllowed}</p>}
      <section aria-labelledby="arkiv">
        <h2 id="arkiv">{texts.archive.title}</h2>
        <p>{texts.archive.lead}</p>
        <p>
          <a href={`${path}/arkiv.zip`}>{texts.archive.link}</a>
        </p>
      </section>
    </DeskPage>
  );
}

type SectionProps = DefinitionsPageProps & { readonly path: string };

function InUse({ language, user, use, definitions, path }: SectionProps) {
  const texts = deskDefinitionTexts[language].use;
  const known = [...definitions.rounds.values()].filter((round) => round.isQuestionnaireKnown);
  const facts = [
    { name: texts.hash, value: <code>{use.hash}</code> },
    { name: texts.folder, value: <code>{use.folder}</code> },
    { name: texts.since, value: use.since === undefined ? texts.fromStart : describeTime(use.since, language) },
    { name: texts.openFields, value: String(definitions.openFields.length) },
    { name: texts.rounds, value: known.map(({ year }) => year).join(', ') },
  ];
  return (
    <section aria-labelledby="i-bruk">
      <h2 id="i-bruk">{texts.title}</h2>
      <dl class="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="breakable">{value}</dd>
          </div>
        ))}
      </dl>
      {use.isFixed && <p>{texts.fixed}</p>}
      {isAllowed(user, 'putInUse') && (
        <form method="post" action={`${path}/las-in`}>
          <p class="field-hint">{texts.reloadHint}</p>
          <p class="button-row">
            <Button kind="secondary">{texts.reload}</Button>
          </p>
        </form>
      )}
    </section>
  );
}

function Proposals({ language, proposals, names, path }: SectionProps) {
  const texts = deskDefinitionTexts[language];
  const heads = texts.proposals;
  if (proposals.length === 0) {
    return (
      <section aria-labelledby="forslag">
        <h2 id="forslag">{heads.title}</h2>
        <p>{heads.none}</p>
      </section>
    );
  }
  return (
    <DataTable id="forslag" caption={heads.title} hasStickyColumn={false}>
      <thead>
        <tr>
          {[heads.what, heads.by, heads.at, heads.edits].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <tr key={proposal.id}>
            <th scope="row">
              <a href={`${path}/${proposal.id}`}>{nameProposal(proposal, language)}</a>
            </th>
            <td>{names.get(proposal.by) ?? texts.proposal.someone}</td>
            <td>{describeTime(proposal.at, language)}</td>
            <td class="number">{proposal.edits.length}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function NewProposals({ language, round, definitions, isYearWrong, path }: SectionProps) {
  const { newRound, completion } = deskDefinitionTexts[language];
  const known = [...definitions.rounds.values()].filter((one) => one.isQuestionnaireKnown).toReversed();
  const newest = known[0]?.year ?? round;
  return (
    <>
      <section aria-labelledby="ny-omgang">
        <h2 id="ny-omgang">{newRound.title}</h2>
        <p>{newRound.lead}</p>
        <form method="post" action={`${path}/ny-omgang`}>
          <SelectField
            name="utgangspunkt"
            label={newRound.from}
            value={String(newest)}
            options={known.map(({ year }) => ({ value: String(year), label: String(year) }))}
          />
          <TextField
            language={language}
            name="ar"
            kind="number"
            label={newRound.year}
            value={String(newest + 1)}
            error={isYearWrong === true ? newRound.wrongYear : undefined}
          />
          <p class="button-row">
            <Button>{newRound.button}</Button>
          </p>
        </form>
      </section>
      {definitions.rounds.get(round)?.isQuestionnaireKnown === true && (
        <section aria-labelledby="komplettera">
          <h2 id="komplettera">{completion.title}</h2>
          <p>{completion.lead(round)}</p>
          <form method="post" action={`${path}/komplettera`}>
            <p class="button-row">
              <Button kind="secondary">{completion.button}</Button>
            </p>
          </form>
        </section>
      )}
    </>
  );
}
