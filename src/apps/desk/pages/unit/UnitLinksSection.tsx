// The personal links of a unit: what each opens and for how long; new ones, and taking one back.

import { type DeskUser, findLinkFault, type PersonalLink } from '../../../../stages/collection/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { formatDate } from '../../../../ui/format.ts';
import { type Language, readText } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { deskUnitTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { describeOpened } from '../../unitHistory.ts';
import { findActorName } from '../../unitView.ts';
import { SectionTable, type UnitSectionProps } from './UnitSection.tsx';

/** `expiresAt`: ISO 8601. The address holds the secret and is kept nowhere. */
export interface NewLink {
  readonly url: string;
  readonly expiresAt: string;
}

/** The only time that the link is shown. */
export function NewLinkNotice({ language, newLink }: { readonly language: Language; readonly newLink: NewLink }) {
  const texts = deskUnitTexts[language].links;
  return (
    <Notice language={language} kind="success" title={texts.done} isLive>
      <p>{texts.once(formatDate(newLink.expiresAt, language))}</p>
      <label class="field-label" for="lank">
        {texts.link}
      </label>
      <input class="input input-wide" id="lank" type="text" readOnly value={newLink.url} />
    </Notice>
  );
}

/** `now` tells which links have expired. */
export interface UnitLinksSectionProps extends UnitSectionProps {
  readonly user: DeskUser;
  /** ISO 8601. */
  readonly now: string;
}

/** All links, closed ones too; making and closing takes an editor. */
export function UnitLinksSection(props: UnitLinksSectionProps) {
  const { language, view, user } = props;
  const texts = deskUnitTexts[language].links;
  const mayChange = isAllowed(user, 'createLink');
  const heads = [texts.role, texts.opens, texts.who, texts.created, texts.expires, texts.state];
  return (
    <>
      <SectionTable
        id="lankar"
        title={texts.title}
        heads={mayChange ? [...heads, texts.action] : heads}
        empty={texts.noLinks}
        rows={view.links.map((link) => <LinkRow key={link.id} {...props} link={link} mayChange={mayChange} />)}
      />
      {mayChange && <LinkForm {...props} />}
    </>
  );
}

function LinkRow(props: UnitLinksSectionProps & { readonly link: PersonalLink; readonly mayChange: boolean }) {
  const { language, basePath, view, link, mayChange, now } = props;
  const unitTexts = deskUnitTexts[language];
  const texts = unitTexts.links;
  const opens = describeOpened(view, link, language);
  const fault = findLinkFault(link, now);
  return (
    <tr>
      <th scope="row">{texts.roles[link.role]}</th>
      <td>{opens}</td>
      <td>{findActorName(view, link.actor) ?? (link.part === undefined ? unitTexts.unknownPerson : texts.holder)}</td>
      <td class="when">{describeTime(link.createdAt, language)}</td>
      <td class="when">{formatDate(link.expiresAt, language)}</td>
      <td>{describeState(link, fault, language)}</td>
      {mayChange && (
        <td>
          {fault === undefined ? (
            <form method="post" action={`${basePath}/${view.round.year}/enhet/${view.unit.code}/aterkalla`}>
              <input type="hidden" name="lank" value={link.id} />
              <Button kind="link">
                {texts.revoke}
                <span class="visually-hidden"> {texts.revokeWhat(texts.roles[link.role].toLowerCase(), opens)}</span>
              </Button>
            </form>
          ) : (
            texts.nothing
          )}
        </td>
      )}
    </tr>
  );
}

function describeState(link: PersonalLink, fault: ReturnType<typeof findLinkFault>, language: Language): string {
  const { states } = deskUnitTexts[language].links;
  if (fault === 'revoked') {
    return states.revoked(link.revokedAt === undefined ? '' : describeTime(link.revokedAt, language));
  }
  return fault === 'expired' ? states.expired : states.open;
}

function LinkForm({ language, basePath, view }: UnitSectionProps) {
  const texts = deskUnitTexts[language].links;
  return (
    <section>
      <h3>{texts.newTitle}</h3>
      <p class="measure">{texts.newLead}</p>
      <form method="post" action={`${basePath}/${view.round.year}/enhet/${view.unit.code}/lank`} class="filters">
        <SelectField
          name="del"
          label={texts.newPart}
          value=""
          options={[
            { value: '', label: texts.newAll },
            ...view.parts.map((part) => ({ value: part.code, label: readText(part.name, language) })),
          ]}
        />
        <Button kind="secondary">{texts.newButton}</Button>
      </form>
    </section>
  );
}
