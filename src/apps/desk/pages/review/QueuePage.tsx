// The queue of the review: every matter over all units, filtered, each leading to its part.

import { describeReviewItem, reviewItemKinds } from '../../../../stages/collection/index.ts';
import type { Part } from '../../../../stages/definition/index.ts';
import { type Frame, nameUnit } from '../../../../stages/frame/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { formatNumber } from '../../../../ui/format.ts';
import { readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { buildDescribed, buildMatterId } from '../../reviewing/describeReviewed.ts';
import { type QueuedItem, type QueueFilter, type QueueState, queueStates } from '../../reviewing/reviewQuery.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import { ReviewFrame, type ReviewPageBase } from './ReviewFrame.tsx';

/** `queue`: filtered and sorted already; `parts` and `counties` are what can be chosen. */
export interface QueuePageProps extends ReviewPageBase {
  readonly roundName: string;
  readonly frame: Frame;
  readonly parts: readonly Part[];
  readonly counties: readonly { readonly code: string; readonly name: string }[];
  readonly filter: QueueFilter;
  readonly queue: readonly QueuedItem[];
  readonly counts: Readonly<Record<Exclude<QueueState, 'all'>, number>>;
}

const mostShown = 200;

/** At most 200 at a time; the counts are of the whole round, whatever the filter says. */
export function QueuePage(props: QueuePageProps) {
  const { language, counts, queue } = props;
  const texts = deskReviewWords[language].desk;
  const format = (count: number) => formatNumber(count, language);
  const left = queue.length - mostShown;
  return (
    <ReviewFrame {...props} title={texts.title(props.roundName)} current="queue">
      <p class="lead">{texts.lead}</p>
      <p>
        {texts.counts(format(counts.office), format(counts.unit), format(counts.information), format(counts.settled))}
      </p>
      <Filters {...props} />
      {queue.length === 0 ? <p>{texts.none}</p> : <Queue {...props} />}
      {left > 0 && <p>{texts.tooMany(mostShown, left)}</p>}
    </ReviewFrame>
  );
}

function Filters({ language, basePath, year, filter, parts, counties }: QueuePageProps) {
  const { desk, review } = deskReviewWords[language];
  const texts = desk.filters;
  return (
    <form method="get" action={`${basePath}/${year}/granskning`} class="filters">
      <SelectField
        name="lage"
        label={texts.state}
        value={filter.state}
        options={queueStates.map((state) => ({ value: state, label: texts[state] }))}
      />
      <SelectField
        name="slag"
        label={texts.kind}
        value={filter.kind}
        options={[
          { value: '', label: texts.allKinds },
          ...reviewItemKinds.map((kind) => ({ value: kind, label: review.kinds[kind] })),
        ]}
      />
      <SelectField
        name="del"
        label={texts.part}
        value={filter.part}
        options={[
          { value: '', label: texts.allParts },
          ...parts.map((part) => ({ value: part.code, label: readText(part.name, language) })),
        ]}
      />
      <SelectField
        name="lan"
        label={texts.county}
        value={filter.county}
        options={[
          { value: '', label: texts.allCounties },
          ...counties.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Button kind="secondary">{texts.button}</Button>
    </form>
  );
}

function Queue({ language, basePath, year, queue, frame }: QueuePageProps) {
  const { desk, review } = deskReviewWords[language];
  return (
    <DataTable id="arenden" caption={desk.queueCaption(queue.length)} description={desk.queueDescription}>
      <thead>
        <tr>
          {[desk.unit, desk.part, desk.what, desk.state].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {queue.slice(0, mostShown).map(({ reviewed, item }) => {
          const unit = frame.unitsByCode.get(item.unit);
          const path = `${basePath}/${year}/granskning/${item.unit}/${item.part}`;
          return (
            <tr key={`${item.unit}|${item.part}|${item.key}`}>
              <th scope="row">
                <a href={`${path}#${buildMatterId(item.key)}`}>{unit === undefined ? item.unit : nameUnit(unit)}</a>
              </th>
              <td>{readText(reviewed.part.name, language)}</td>
              <td class="review-what">
                <strong>{review.kinds[item.kind]}.</strong>{' '}
                {describeReviewItem(item, buildDescribed(reviewed, language))}
              </td>
              <td>{review.states[item.state]}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
