// What is frozen: its checksums, the pages and files as they will be, the warnings with their words, the changed values and texts.

import { DataTable } from '../../../../ui/DataTable.tsx';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import type { Language } from '../../../../ui/language.ts';
import { deskReleaseTexts } from '../../catalogues.ts';
import { describePoint } from '../../checklist.ts';
import { describeChanged, nameChanged } from '../../releasing/describeChange.ts';
import { buildReleasePath } from '../../releasing/openRelease.ts';
import type { FrozenRelease } from '../../releasing/releaseWork.ts';
import { TextChanges } from './TextChanges.tsx';

/** `frozen`: read from the files and compared with their hashes. */
export interface FrozenSectionProps {
  readonly language: Language;
  readonly basePath: string;
  readonly frozen: FrozenRelease;
}

/** Changed values that are listed on the page. */
const longestList = 50;

/** Links lead to the frozen bytes themselves, so that what is approved is what was looked at. */
export function FrozenSection(props: FrozenSectionProps) {
  const { language, frozen } = props;
  const { manifest, data } = frozen;
  const texts = deskReleaseTexts[language].frozen;
  const changes = data.changes.filter((change) => change.version === data.version);
  const reason = changes[0]?.reason ?? data.textChanges?.find(({ version }) => version === data.version)?.reason;
  const preview = `${buildReleasePath(props, manifest)}/forhandsvisa/${manifest.round}/${manifest.area}`;
  return (
    <section aria-labelledby="fryst" class="desk-section">
      <h2 id="fryst">{texts.title}</h2>
      {manifest.replaces !== undefined && (
        <p>
          {texts.replaces(manifest.replaces.version, changes.length)}
          {reason !== undefined && ` ${texts.reason}: ${reason}`}
        </p>
      )}
      <p>
        <a href={preview}>{texts.preview}</a>
      </p>
      <dl class="facts">
        <div>
          <dt>{texts.content}</dt>
          <dd class="receipt-code">{manifest.contentHash}</dd>
        </div>
        <div>
          <dt>{texts.definitions}</dt>
          <dd class="receipt-code">{manifest.definitionHash}</dd>
        </div>
      </dl>
      <Notes {...props} />
      {changes.length > 0 && <Changes {...props} />}
      <TextChanges language={language} data={data} />
      <Disclosure language={language} summary={texts.files(manifest.files.length)}>
        <ul>
          {manifest.files.map(({ path }) => (
            <li key={path}>
              <a href={`${preview}/v${manifest.version}/${path}`}>{path}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Notes({ language, frozen }: FrozenSectionProps) {
  const texts = deskReleaseTexts[language].frozen;
  const { notes = {} } = frozen.manifest;
  const warnings = frozen.points.filter(({ outcome }) => outcome === 'warning');
  return (
    <>
      <h3>{texts.notes}</h3>
      {warnings.length === 0 ? (
        <p>{texts.noNotes}</p>
      ) : (
        <ul>
          {warnings.map((point) => (
            <li key={point.code}>
              {describePoint(point, language)} <em>{notes[point.code]}</em>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Changes({ language, frozen: { data } }: FrozenSectionProps) {
  const texts = deskReleaseTexts[language];
  const heads = texts.frozen.changesHeads;
  const changes = data.changes.filter((change) => change.version === data.version);
  return (
    <>
      <DataTable id="andringar" caption={texts.frozen.changes}>
        <thead>
          <tr>
            {[heads.place, heads.column, heads.before, heads.after, heads.changeClass].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, longestList).map((change) => (
            <tr key={`${change.level}|${change.code}|${change.column}`}>
              <th scope="row">{nameChanged(change, data)}</th>
              <td>{change.column}</td>
              <td>{describeChanged(change.before, change.column, data, language)}</td>
              <td>{describeChanged(change.after, change.column, data, language)}</td>
              <td>{texts.changeClasses[change.changeClass]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {changes.length > longestList && <p>{texts.frozen.moreChanges(changes.length - longestList)}</p>}
    </>
  );
}
