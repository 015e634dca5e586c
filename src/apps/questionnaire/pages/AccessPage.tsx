// Which links the unit has, who opened them, when and from where; a link in wrong hands is closed from here.

import type { LinkAccess, PersonalLink } from '../../../stages/collection/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { BoardBasis } from '../team/buildTiles.ts';
import { describeInstant, describeUntil } from '../team/days.ts';
import { describeShare, namePart } from '../team/delegations.ts';
import { nameActor } from '../team/loadUnitView.ts';
import { type FlashName, FlashNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** Links that were never opened are in `view` and not in `accesses`. */
export interface AccessPageProps extends BoardBasis {
  /** Newest first. */
  readonly accesses: readonly LinkAccess[];
  readonly flash: FlashName | undefined;
}

/** For coordinators. The link in use cannot be closed from here. */
export function AccessPage(props: AccessPageProps) {
  const { words, opened } = props;
  const texts = words.board.access;
  return (
    <SurveyPage
      words={words}
      title={texts.title}
      opened={opened}
      breadcrumb={[{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.title }]}
    >
      <h1>{texts.title}</h1>
      <FlashNote words={words} flash={props.flash} />
      <p class="lead">{texts.lead}</p>
      <p class="measure">{texts.scanners}</p>
      <LinkTable {...props} />
      <VisitTable {...props} />
      <p class="measure muted">{texts.addressKept}</p>
    </SurveyPage>
  );
}

function LinkTable(props: AccessPageProps) {
  const { words, opened, view, accesses, now } = props;
  const texts = words.board.access;
  return (
    <section>
      <DataTable id="lankar" caption={texts.linksTitle} hasStickyColumn={false}>
        <thead>
          <tr>
            <th scope="col">{texts.whose}</th>
            <th scope="col">{texts.opens}</th>
            <th scope="col">{texts.last}</th>
            <th scope="col">{texts.expires}</th>
            <th scope="col">{texts.action}</th>
          </tr>
        </thead>
        <tbody>
          {sortLinks(props).map((link) => {
            const last = accesses.find((access) => access.link === link.id && access.by === 'browser');
            const who = nameActor(view, link.actor, words);
            return (
              <tr key={link.id}>
                <th scope="row" class="address">
                  {who}
                </th>
                <td>{describeOpening(props, link)}</td>
                <td class="when">{last === undefined ? texts.never : describeInstant(words, last.at)}</td>
                <td class="when">{describeUntil(words, link.expiresAt)}</td>
                <td>
                  {link.id === opened.link.id ? (
                    texts.own
                  ) : link.revokedAt !== undefined ? (
                    texts.revoked(describeInstant(words, link.revokedAt))
                  ) : link.expiresAt <= now ? (
                    texts.expired(describeInstant(words, link.expiresAt))
                  ) : (
                    <a
                      href={`${opened.path}/atkomst/${link.id}`}
                      aria-label={texts.closeFor(who, describeOpening(props, link))}
                    >
                      {texts.close}
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </section>
  );
}

/** The newest first; those made at once, as all of a letter are, in the order of the parts. */
function sortLinks({ view, opened }: AccessPageProps): readonly PersonalLink[] {
  const order = new Map(opened.framedParts.map(({ code }, index) => [code, index]));
  const place = ({ part }: PersonalLink) => (part === undefined ? -1 : (order.get(part) ?? order.size));
  return view.links.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || place(a) - place(b));
}

/** What a link opens, in words. */
function describeOpening({ words, opened }: BoardBasis, link: PersonalLink): string {
  const texts = words.board.access.opensWhat;
  if (link.role === 'registrator') return texts.registrator;
  if (link.role === 'approver') return texts.approval;
  if (link.part === undefined) return texts.all;
  return texts.some(namePart(words, opened.round, link.part), describeShare(words, link.questions));
}

function VisitTable({ words, opened, view, accesses }: AccessPageProps) {
  const texts = words.board.access;
  return (
    <section>
      {accesses.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <DataTable id="besok" caption={texts.logCaption} hasStickyColumn={false}>
          <thead>
            <tr>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.whose}</th>
              <th scope="col">{texts.did}</th>
              <th scope="col">{texts.part}</th>
              <th scope="col">{texts.address}</th>
              <th scope="col">{texts.by}</th>
            </tr>
          </thead>
          <tbody>
            {accesses.map((access, index) => {
              const link = view.links.find(({ id }) => id === access.link);
              return (
                <tr key={index}>
                  <th scope="row" class="when">
                    {describeInstant(words, access.at)}
                  </th>
                  <td class="address">
                    {link === undefined ? words.team.somebody : nameActor(view, link.actor, words)}
                  </td>
                  <td>{texts.actions[access.action]}</td>
                  <td>{access.part === '' ? texts.wholeUnit : namePart(words, opened.round, access.part)}</td>
                  <td>{access.address ?? texts.noAddress}</td>
                  <td>{texts.clients[access.by]}</td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}

/** Asks once more before a link is closed. */
export function CloseLinkPage(props: BoardBasis & { readonly link: PersonalLink }) {
  const { words, opened, view, link } = props;
  const texts = words.board.access;
  return (
    <SurveyPage words={words} title={texts.confirmTitle} opened={opened}>
      <h1>{texts.confirmTitle}</h1>
      <p class="lead">{texts.confirm(nameActor(view, link.actor, words), describeOpening(props, link))}</p>
      <form method="post" action={`${opened.path}/atkomst/${link.id}`}>
        <p class="button-row">
          <Button>{texts.close}</Button>
          <ButtonLink kind="secondary" href={`${opened.path}/atkomst`}>
            {texts.cancel}
          </ButtonLink>
        </p>
      </form>
    </SurveyPage>
  );
}
