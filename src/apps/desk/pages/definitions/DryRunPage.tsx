// A proposal calculated with the answers of the round that it is made from.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { formatNumber } from '../../../../ui/format.ts';
import type { Language } from '../../../../ui/language.ts';
import { ShareCell } from '../../../../ui/ResultCell.tsx';
import { deskDefinitionTexts } from '../../catalogues.ts';
import type { DryRun, Proposal } from '../../definitionWork.ts';
import { DeskPage } from '../DeskPage.tsx';
import { nameProposal } from './nameProposal.ts';

/** `isSynthetic`: of the answers that the run is made from. */
export interface DryRunPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly proposal: Proposal;
  readonly run: DryRun;
  readonly isSynthetic: boolean;
  /** The round that it is made from, for what is a number. */
  readonly from: Round;
}

/**
 * Shares of the answers that could be mapped, beside those of the round that they come from: a test of the rules, not a
 * forecast.
 */
export function DryRunPage(props: DryRunPageProps) {
  const { language, basePath, round, proposal, run, from } = props;
  const texts = deskDefinitionTexts[language].dryRun;
  const path = `${basePath}/${round}/definitioner/${proposal.id}`;
  const count = (value: number): string => formatNumber(value, language);
  const numbers = new Set(
    from.columns.filter(({ description }) => description.result.kind === 'number').map(({ series }) => series),
  );
  return (
    <DeskPage {...props} title={texts.title} path={`${basePath}/${round}/definitioner`}>
      <p>
        <a href={path}>{nameProposal(proposal, language)}</a>
      </p>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.counts(count(run.responses), count(run.mapped), count(run.leftOut))}</p>
      <p>{texts.registers}</p>
      <h2>{texts.files}</h2>
      <ul>
        {run.files.map(({ name }) => (
          <li key={name}>
            <a href={`${path}/prov/${name}`}>{name}</a>
          </li>
        ))}
      </ul>
      <DataTable id="prov" caption={texts.caption(proposal.year)} size="tall">
        <thead>
          <tr>
            {[texts.column, texts.area, texts.now, texts.before(proposal.from), texts.answered].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.columns.map(({ code, area, now, before }) => {
            const isNumber = numbers.has(now?.series ?? '');
            return (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>{area}</td>
                <ShareCell result={now} language={language} isNumber={isNumber} />
                <ShareCell result={before} language={language} isNumber={isNumber} />
                <td class="number">{now === undefined ? '' : count((now.framed ?? 0) - (now.missing ?? 0))}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </DeskPage>
  );
}
