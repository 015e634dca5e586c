// The coordinator's page: the parts of the unit, who has them, how far each has come, and what can be done next.

import { nameUnit } from '../../../stages/frame/index.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { formatDate } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { BoardBasis, Tile } from '../team/buildTiles.ts';
import { describeDaysLeft, describeInstant, findDayToCome } from '../team/days.ts';
import { findPartState, nameActor } from '../team/loadUnitView.ts';
import { AboutSurvey } from './AboutSurvey.tsx';
import { DelegationTable } from './DelegationTable.tsx';
import { type FlashName, FlashNote, PhaseNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `tiles`: one for each part that the unit is framed for. */
export interface BoardPageProps extends BoardBasis {
  readonly tiles: readonly Tile[];
  /** What was just done. */
  readonly flash: FlashName | undefined;
}

/**
 * For coordinators; it works while the round is on trial and after it has closed, and then says what can still be done.
 */
export function BoardPage(props: BoardPageProps) {
  const { words, opened, tiles } = props;
  const texts = words.board;
  const { lastDay } = opened.phase;
  const unitName = nameUnit(opened.unit);
  return (
    <SurveyPage words={words} title={texts.title(unitName)} opened={opened}>
      <h1>{texts.title(unitName)}</h1>
      <FlashNote words={words} flash={props.flash} />
      <p class="lead">{describeSummary(props)}</p>
      <p>
        {texts.round(
          readText(opened.round.name, words.language),
          lastDay === undefined ? '' : formatDate(lastDay, words.language),
        )}
      </p>
      <PhaseNote words={words} opened={opened} />
      <Steps {...props} />
      <AboutSurvey words={words} round={opened.round} />
      <ul class="tiles">
        {tiles.map((tile) => (
          <PartTile key={tile.part.code} words={words} tile={tile} path={opened.path} />
        ))}
      </ul>
      <DelegationTable {...props} />
      <MoreLinks {...props} />
    </SurveyPage>
  );
}

/** `7 av 10 delar är inlämnade, 1 besvaras inte, 12 dagar kvar.` */
export function describeSummary({ words, opened, view, now }: BoardBasis): string {
  const texts = words.board;
  const states = opened.framedParts.map(({ code }) => findPartState(view, code));
  const handedIn = states.filter((state) => state === 'submitted').length;
  const declined = states.filter((state) => state === 'declined' || state === 'notApplicable').length;
  const sentences = [
    texts.summary(handedIn, states.length),
    declined === 0 ? '' : texts.declined(declined),
    describeDaysLeft(words, now, findDayToCome(opened)),
  ];
  return `${sentences.filter((sentence) => sentence !== '').join(', ')}.`;
}

function Steps({ words, opened, tiles }: BoardPageProps) {
  const texts = words.board.steps;
  const hasAnswers = tiles.some(({ state }) => state !== 'notStarted');
  const reviews = isReviewed(opened.phase.kind);
  const comesFirst = reviews && opened.phase.kind !== 'trial' && tiles.some(({ state }) => state === 'submitted');
  const review = reviews && (
    <ButtonLink kind={comesFirst ? undefined : 'secondary'} href={`${opened.path}/granskning`}>
      {texts.review}
    </ButtonLink>
  );
  return (
    <nav class="button-row" aria-label={texts.label}>
      {comesFirst && review}
      <ButtonLink kind={comesFirst ? 'secondary' : undefined} href={`${opened.path}/delegera`}>
        {texts.delegate}
      </ButtonLink>
      <ButtonLink kind="secondary" href={`${opened.path}/fragor.pdf`}>
        {texts.print}
      </ButtonLink>
      {hasAnswers && (
        <ButtonLink kind="secondary" href={`${opened.path}/godkannande`}>
          {texts.approve}
        </ButtonLink>
      )}
      {!comesFirst && review}
    </nav>
  );
}

/** The review page is there from the first late day on; on trial it can be tried. */
function isReviewed(phase: BoardPageProps['opened']['phase']['kind']): boolean {
  return phase !== 'before' && phase !== 'answering';
}

function PartTile({ words, tile, path }: { words: QuestionnaireWords; tile: Tile; path: string }) {
  const texts = words.board.tile;
  const { part, state } = tile;
  const name = readText(part.name, words.language);
  return (
    <li class={`tile tile-${state}`}>
      <h2>
        <a class="tile-link" href={`${path}/${part.code}`}>
          {name}
        </a>
      </h2>
      <p class="tile-state">{words.pages.states[state]}</p>
      {tile.progress !== undefined && <p class="muted">{tile.progress}</p>}
      {tile.saved !== undefined && <p class="muted">{tile.saved}</p>}
      {part.isCompulsory && <p class="muted">{texts.compulsory}</p>}
      {tile.people.length > 0 && (
        <ul class="plain-list tile-people">
          {tile.people.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {tile.notes.map((note) => (
        <p key={note} class="tile-note">
          {note}
        </p>
      ))}
      <p class="tile-next">
        <a href={tile.next.href} aria-label={texts.ofPart(tile.next.label, name)}>
          {tile.next.label}
        </a>
      </p>
      <details class="disclosure">
        <summary>
          <span>
            {texts.more}
            <span class="visually-hidden">: {name}</span>
          </span>
        </summary>
        <ul class="plain-list tile-more">
          {tile.more.map(({ href, label }) => (
            <li key={href + label}>
              <a href={href} aria-label={texts.ofPart(label, name)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function MoreLinks({ words, opened, view, now }: BoardPageProps) {
  const texts = words.board.more;
  const coordinator = view.state.contacts.findLast(({ role }) => role === 'coordinator');
  const { supportUntil } = view.state;
  return (
    <section>
      <h2>{texts.title}</h2>
      <dl class="facts">
        <div>
          <dt>
            <a href={`${opened.path}/samordnare`}>{texts.coordinatorLink}</a>
          </dt>
          <dd>
            {coordinator !== undefined && <p>{texts.coordinator(nameActor(view, coordinator.person, words))}</p>}
            <p>{texts.coordinatorText}</p>
          </dd>
        </div>
        <div>
          <dt>
            <a href={`${opened.path}/atkomst`}>{texts.accessLink}</a>
          </dt>
          <dd>{texts.accessText}</dd>
        </div>
        <div>
          <dt>
            <a href={`${opened.path}/stod`}>{texts.supportLink}</a>
          </dt>
          <dd>
            {supportUntil !== undefined && supportUntil > now && (
              <p>{texts.supportOn(describeInstant(words, supportUntil))}</p>
            )}
            <p>{texts.supportText}</p>
          </dd>
        </div>
      </dl>
    </section>
  );
}
