// Every answer of the round that has changed since its part was first handed in.

import { type Frame, nameUnit } from '../../../../stages/frame/index.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import { type CorrectionRow, CorrectionsTable } from './CorrectionsTable.tsx';
import { ReviewFrame, type ReviewPageBase } from './ReviewFrame.tsx';

/** `names`: of persons and users by actor, without those whose names are erased. */
export interface CorrectionsPageProps extends ReviewPageBase {
  readonly frame: Frame;
  /** Newest first. */
  readonly corrections: readonly CorrectionRow[];
  readonly names: ReadonlyMap<string, string>;
}

/** Corrections by the unit and by the office, each with who made it. */
export function CorrectionsPage(props: CorrectionsPageProps) {
  const { language, basePath, year, frame, corrections } = props;
  const texts = deskReviewWords[language].desk.corrections;
  return (
    <ReviewFrame {...props} title={texts.title} current="corrections">
      <p class="lead">{texts.lead}</p>
      {corrections.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <CorrectionsTable
          language={language}
          caption={texts.caption(corrections.length)}
          rows={corrections}
          names={props.names}
          renderUnit={(code, part) => {
            const unit = frame.unitsByCode.get(code);
            return <a href={`${basePath}/${year}/granskning/${code}/${part}`}>{unit ? nameUnit(unit) : code}</a>;
          }}
        />
      )}
    </ReviewFrame>
  );
}
