// The fact sheet of an area: the national findings first, then every national result with its base (R-PUBLICATION-12).

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../texts/sv/documentFactSheet.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';
import type { PrintedDocument } from '../print/printedDocument.ts';
import { type BlockOf, body, heading, points } from '../release/blocks.ts';
import { buildReleaseDocument } from '../release/buildReleaseDocument.ts';
import { createReleaseContent } from '../release/releaseContent.ts';
import { buildFindings } from './buildFindings.ts';
import { buildResultTables } from './buildResultTables.ts';

/** In Swedish, without contents. How sure the results are, with the limit of non-response in per cent, comes last. */
export function buildFactSheet(data: ReleaseData): PrintedDocument {
  const content = createReleaseContent(data);
  const indicators = data.columns.filter(({ kind }) => kind === 'indicator').length;
  const answered = tellAnswered(data);
  return buildReleaseDocument(data, {
    title: texts.title(data.areaName.sv, data.round),
    shortTitle: texts.shortTitle,
    lead: texts.lead(data.areaName.sv, data.round, indicators),
    hasContents: false,
    blocks: [
      ...(answered === '' ? [] : [body(answered)]),
      ...buildFindings(content),
      heading(1, texts.all),
      ...buildResultTables(content),
      heading(1, texts.sureness),
      listSureness(data),
    ],
  });
}

/** What the figures can and cannot say. */
export function listSureness({ nonresponseLimitPercent, earlier }: ReleaseData): BlockOf<'points'> {
  return points([...texts.surenessTexts(nonresponseLimitPercent), ...(earlier.length === 0 ? [texts.noEarlier] : [])]);
}

/** How many answered the parts that the area's columns rest on; '' where it is not known. */
export function tellAnswered({ columns, response, partNames }: ReleaseData): string {
  const parts = new Set(columns.map(({ part }) => part));
  return response
    .flatMap(({ part, framed, answered, percent }) =>
      parts.has(part) && percent !== undefined
        ? [
            texts.answered(
              formatNumber(answered),
              formatNumber(framed),
              formatPercent(percent),
              partNames[part]?.sv ?? part,
            ),
          ]
        : [],
    )
    .join(' ');
}
