// What has been done at the desk, newest first, by person, deed, round and unit.

import type { DeskLogEntry, DeskLogFilter, DeskUser } from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { compareSwedish } from '../../../ui/format.ts';
import type { Language } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { deskTexts, deskUsersTexts } from '../catalogues.ts';
import { DeskPage } from './DeskPage.tsx';
import { LogTable } from './LogTable.tsx';

/** `names`: of users by actor; who is not there is told as unknown. */
export interface LogPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly entries: readonly DeskLogEntry[];
  readonly names: ReadonlyMap<string, string>;
  readonly filter: DeskLogFilter;
  /** Years of the rounds that can be asked for, newest first. */
  readonly years: readonly number[];
  /** Address of the next, older, page; undefined: there is none. */
  readonly olderHref: string | undefined;
}

/** For everybody who is signed in; older entries on further pages. */
export function LogPage(props: LogPageProps) {
  const { language, basePath, round, entries, names, olderHref } = props;
  const texts = deskTexts[language].log;
  const filterTexts = deskUsersTexts[language].log;
  const path = `${basePath}/${round}/logg`;
  return (
    <DeskPage {...props} title={texts.title} path={path}>
      <h1>{texts.title}</h1>
      <LogFilters {...props} path={path} />
      {entries.length === 0 ? (
        <p class="lead">{filterTexts.none}</p>
      ) : (
        <LogTable language={language} caption={texts.caption} entries={entries} names={names} />
      )}
      {olderHref !== undefined && (
        <p>
          <a href={olderHref}>{filterTexts.older}</a>
        </p>
      )}
    </DeskPage>
  );
}

function LogFilters({ language, names, filter, years, path }: LogPageProps & { readonly path: string }) {
  const texts = deskUsersTexts[language].log;
  const users = [...names].sort(([, a], [, b]) => compareSwedish(a, b));
  const actions = Object.entries(deskTexts[language].log.actions).sort(([, a], [, b]) => compareSwedish(a, b));
  const isEmpty = Object.values(filter).every((value) => value === undefined);
  return (
    <form method="get" action={path} class="filters">
      <SelectField
        name="vem"
        label={texts.who}
        value={filter.actor ?? ''}
        options={[
          { value: '', label: texts.everyone },
          ...users.map(([actor, name]) => ({ value: actor, label: name })),
        ]}
      />
      <SelectField
        name="vad"
        label={texts.what}
        value={filter.action ?? ''}
        options={[
          { value: '', label: texts.everything },
          ...actions.map(([action, label]) => ({ value: action, label })),
        ]}
      />
      <SelectField
        name="omgang"
        label={texts.round}
        value={String(filter.round ?? '')}
        options={[
          { value: '', label: texts.allRounds },
          ...years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <div class="field">
        <label class="field-label" for="enhet">
          {texts.unit}
        </label>
        <input class="input" id="enhet" name="enhet" value={filter.unit ?? ''} />
      </div>
      <Button kind="secondary">{texts.button}</Button>
      {!isEmpty && (
        <a class="clear-filters" href={path}>
          {texts.clear}
        </a>
      )}
    </form>
  );
}
