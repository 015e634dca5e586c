// What has been done at the desk, newest first.

import type { DeskLogEntry, DeskUser } from '../../../stages/collection/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { Language } from '../../../ui/language.ts';
import { deskTexts } from '../catalogues.ts';
import { describeTime } from '../describeTime.ts';
import { DeskPage } from './DeskPage.tsx';

export interface LogPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly entries: readonly DeskLogEntry[];
  readonly names: ReadonlyMap<string, string>;
}

export function LogPage(props: LogPageProps) {
  const { language, basePath, round, entries, names } = props;
  const texts = deskTexts[language].log;
  const actions: Readonly<Record<string, string>> = texts.actions;
  return (
    <DeskPage {...props} title={texts.title} path={`${basePath}/${round}/logg`}>
      <h1>{texts.title}</h1>
      {entries.length === 0 ? (
        <p class="lead">{texts.none}</p>
      ) : (
        <DataTable id="logg" caption={texts.caption} hasStickyColumn={false}>
          <thead>
            <tr>
              {[texts.when, texts.who, texts.what, texts.details].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={`${entry.at}|${entry.actor}|${entry.action}`}>
                <td class="when">{describeTime(entry.at, language)}</td>
                <td>{names.get(entry.actor) ?? texts.system}</td>
                <td>{actions[entry.action] ?? entry.action}</td>
                <td>{Object.values(entry.details).join(', ') || texts.noDetails}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </DeskPage>
  );
}
