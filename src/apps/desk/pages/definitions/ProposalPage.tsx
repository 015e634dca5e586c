// A proposal: what is left to decide, the forms that edit it, what has been edited, and taking it into use.

import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { readText } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskDefinitionTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { DeskPage } from '../DeskPage.tsx';
import { nameProposal } from './nameProposal.ts';
import { ProposalDifferences, ProposalEdits } from './ProposalChanges.tsx';
import { CalendarForm, LegalForm } from './ProposalForms.tsx';
import { ProposalQuestions } from './ProposalQuestions.tsx';
import { getDayWords, Lines, type ProposalPageProps, type ProposalSection } from './proposalSection.tsx';
import { Faults, UseRefusal } from './UseRefusal.tsx';

/** Where faults of the definitions leave no round to show, only the faults are there. */
export function ProposalPage(props: ProposalPageProps) {
  const { language, basePath, round, proposal, view, proposer, refusal } = props;
  const texts = deskDefinitionTexts[language].proposal;
  const list = `${basePath}/${round}/definitioner`;
  const title = nameProposal(proposal, language);
  const section = view.round && { ...props, shown: view.round, path: `${list}/${proposal.id}` };
  return (
    <DeskPage {...props} title={title} path={list}>
      <p>
        <a href={list}>{texts.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">
        {texts.by(proposer ?? texts.someone, describeTime(proposal.at, language))}{' '}
        {texts.base(proposal.baseHash.slice(0, 12))}
      </p>
      {refusal !== undefined && <UseRefusal language={language} outcome={refusal} />}
      {view.problems.length > 0 && refusal?.kind !== 'faults' && (
        <Faults language={language} problems={view.problems} />
      )}
      {section !== undefined && (
        <>
          <Decisions {...section} />
          <CalendarForm {...section} />
          <LegalForm {...section} />
          {proposal.kind === 'newRound' && <ProposalQuestions {...section} />}
          <ProposalEdits {...section} />
          {proposal.kind === 'newRound' && (
            <>
              <ProposalDifferences {...section} />
              <Measured {...section} />
              <section aria-labelledby="provrakning">
                <h2 id="provrakning">{deskDefinitionTexts[language].dryRun.title}</h2>
                <p>{texts.dryRun.lead(proposal.from)}</p>
                <p class="button-row">
                  <ButtonLink kind="secondary" href={`${section.path}/prov`}>
                    {texts.dryRun.link}
                  </ButtonLink>
                </p>
              </section>
            </>
          )}
        </>
      )}
      <Use {...props} path={`${list}/${proposal.id}`} />
    </DeskPage>
  );
}

function Decisions({ language, shown }: ProposalSection) {
  const texts = deskDefinitionTexts[language].proposal.decide;
  const undecided = shown.indicators.filter(({ decision }) => decision === 'undecided');
  const days = shown.calendar.flatMap(({ kind, warnings }) =>
    warnings.map((warning) => `${getDayWords(language)[kind]}: ${readText(warning, language)}`),
  );
  const isNothing = undecided.length + days.length + shown.openFields.length === 0;
  return (
    <section aria-labelledby="beslut">
      <h2 id="beslut">{texts.title}</h2>
      {isNothing && <p>{texts.none}</p>}
      <Lines language={language} head={days.length === 0 ? '' : texts.warnings} lines={days} />
      <Lines
        language={language}
        head={shown.openFields.length === 0 ? '' : texts.open(shown.openFields.length)}
        lines={shown.openFields.map(({ file, line, field }) => `${field} (${file}:${line})`)}
        isFolded
      />
      <Lines
        language={language}
        head={undecided.length === 0 ? '' : texts.undecided(undecided.length)}
        lines={undecided.map(({ id, name }) => `${id} ${readText(name, language)}`)}
        isFolded
      />
    </section>
  );
}

const decisions = ['stays', 'returns', 'notThisYear', 'undecided', 'outside'] as const;

function Measured({ language, shown }: ProposalSection) {
  const texts = deskDefinitionTexts[language].proposal.indicators;
  return (
    <section aria-labelledby="mats">
      <h2 id="mats">{texts.title}</h2>
      {decisions.map((decision) => {
        const own = shown.indicators.filter((indicator) => indicator.decision === decision);
        if (own.length === 0) return null;
        const lines = own.map(
          ({ id, name, reason }) => `${id} ${readText(name, language)}. ${readText(reason, language)}`,
        );
        return <Lines key={decision} language={language} head={texts[decision](own.length)} lines={lines} isFolded />;
      })}
    </section>
  );
}

function Use(props: ProposalPageProps & { readonly path: string }) {
  const { language, user, view, isCurrent, isFixed, mayPutInUse, path } = props;
  const all = deskDefinitionTexts[language];
  const texts = all.proposal.use;
  const obstacle = isFixed
    ? all.fixed
    : !isCurrent
      ? texts.outdated
      : !isAllowed(user, 'putInUse')
        ? texts.needsRole
        : mayPutInUse
          ? undefined
          : texts.otherPerson;
  const mayPropose = isAllowed(user, 'proposeDefinitions');
  return (
    <section aria-labelledby="bruk">
      <h2 id="bruk">{texts.title}</h2>
      <p>{texts.lead}</p>
      {obstacle !== undefined && (
        <Notice language={language}>
          <p>{obstacle}</p>
        </Notice>
      )}
      {obstacle === undefined && view.problems.length === 0 && (
        <form method="post" action={`${path}/ta-i-bruk`}>
          <p class="button-row">
            <Button>{texts.button}</Button>
          </p>
        </form>
      )}
      {mayPropose && (
        <form method="post" action={`${path}/ta-bort`}>
          <p class="button-row">
            {!isCurrent && (
              <Button kind="secondary" formAction={`${path}/gor-om`}>
                {texts.renew}
              </Button>
            )}
            <Button kind="secondary">{texts.remove}</Button>
          </p>
        </form>
      )}
    </section>
  );
}
