// A slide show as a PowerPoint file (ECMA-376, part 1, section 13.3): text in places that the outline shows, tables and drawings
// that can be changed, notes for the speaker. The same show gives the same bytes.

import { fileStrip } from '../../chart/fileStyles.ts';
import {
  type OfficePart,
  type OfficeRelation,
  officeColours,
  presentationMediaType,
  writeOfficeFile,
} from '../../officeFile/index.ts';
import { arrangeBlocks, type SlideFrame } from './arrangeBlocks.ts';
import { renderDrawing } from './drawingShapes.ts';
import { places } from './slideGeometry.ts';
import {
  createShapeNumbers,
  placeholders,
  renderContentLayout,
  renderFirstLayout,
  renderMaster,
  renderNotesMaster,
  renderNumberField,
  renderShapeTree,
  renderTheme,
  slideNamespaces,
  slideUnits,
} from './slideMaster.ts';
import { type NumberShape, renderTableShape, renderTextShape } from './slideShapes.ts';
import type { Slide, SlideShow } from './slideShow.ts';
import {
  countLines,
  describeLanguage,
  lineHeight,
  renderRuns,
  renderSlideParagraph,
  type SlideLanguage,
} from './slideText.ts';

export { presentationMediaType };

const presentation = '-officedocument.presentationml';
const themeType = '-officedocument.theme+xml';
const compressionLevel = 6;

/** The bytes of the file. Its only time is the day of the show. */
export function writeSlideShow(show: SlideShow): Uint8Array {
  const language = describeLanguage(show.language, show.foreign);
  const slides = [renderFirstSlide(show, language), ...show.slides.map((slide) => renderSlide(slide, show, language))];
  const parts = slides.flatMap((slide, index) => buildSlideParts(slide, index + 1, language));
  return writeOfficeFile(
    [
      buildPresentation(slides.length),
      buildPart('slideMasters/slideMaster1', 'slideMaster', renderMaster(language.tag), [
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['slideLayout', '../slideLayouts/slideLayout2.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
      ...[renderFirstLayout(language.tag), renderContentLayout(language.tag)].map((xml, index) =>
        buildPart(`slideLayouts/slideLayout${index + 1}`, 'slideLayout', xml, [
          ['slideMaster', '../slideMasters/slideMaster1.xml'],
        ]),
      ),
      buildPart('notesMasters/notesMaster1', 'notesMaster', renderNotesMaster(language.tag), [
        ['theme', '../theme/theme2.xml'],
      ]),
      ...[1, 2].map((number) => ({ path: `ppt/theme/theme${number}.xml`, type: themeType, xml: renderTheme() })),
      ...parts,
    ],
    {
      title: show.title,
      subject: show.overline,
      author: 'Jämför',
      description: '',
      language: language.tag,
      time: `${show.date}T00:00:00Z`,
      own: {},
    },
    compressionLevel,
  );
}

function buildPart(path: string, type: string, xml: string, relations: readonly OfficeRelation[]): OfficePart {
  return { path: `ppt/${path}.xml`, type: `${presentation}.${type}+xml`, xml, relations };
}

function buildPresentation(count: number): OfficePart {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const slides = numbers.map((index) => `<p:sldId id="${256 + index}" r:id="rId${3 + index}"/>`);
  const xml = [
    `<p:presentation ${slideNamespaces}>`,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
    `<p:sldIdLst>${slides.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${slideUnits.width}" cy="${slideUnits.height}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    '</p:presentation>',
  ].join('');
  return buildPart('presentation', 'presentation.main', xml, [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ...numbers.map((index): OfficeRelation => ['slide', `slides/slide${index + 1}.xml`]),
    ['theme', 'theme/theme1.xml'],
  ]);
}

/** `links`: addresses in the order of their relations, which come after that of the layout. */
interface RenderedSlide {
  readonly layout: 1 | 2;
  readonly shapes: readonly string[];
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

function buildSlideParts(
  { layout, shapes, links, notes }: RenderedSlide,
  number: number,
  language: SlideLanguage,
): readonly OfficePart[] {
  const end = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
  const slide = buildPart(
    `slides/slide${number}`,
    'slide',
    `<p:sld ${slideNamespaces}><p:cSld>${renderShapeTree(shapes)}</p:cSld>${end}</p:sld>`,
    [
      ['slideLayout', `../slideLayouts/slideLayout${layout}.xml`],
      ...links.map((address): OfficeRelation => ['hyperlink', address, 'External']),
      ...(notes.length === 0 ? [] : [['notesSlide', `../notesSlides/notesSlide${number}.xml`] as const]),
    ],
  );
  if (notes.length === 0) return [slide];
  const numberShape = createShapeNumbers();
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="${numberShape()}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const said = renderTextShape(numberShape, {
    name: 'Notes',
    placeholder: { type: 'body', index: 1 },
    paragraphs: notes.map((text) => `<a:p>${renderRuns(text, { size: 12 }, language)}</a:p>`).join(''),
  });
  return [
    slide,
    buildPart(
      `notesSlides/notesSlide${number}`,
      'notesSlide',
      `<p:notes ${slideNamespaces}><p:cSld>${renderShapeTree([image, said])}</p:cSld>${end}</p:notes>`,
      [
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ],
    ),
  ];
}

function renderFirstSlide(show: SlideShow, language: SlideLanguage): RenderedSlide {
  const number = createShapeNumbers();
  const text = (said: string, size: number, more: { readonly isBold?: boolean; readonly colour?: string } = {}) =>
    `<a:p>${renderRuns(said, { size, ...more }, language)}</a:p>`;
  const lead = show.lead.map((said) => renderSlideParagraph({ kind: 'body', text: said }, 18, language, () => ''));
  const overline = { name: 'Overline', placeholder: placeholders.firstOverline };
  const { firstTitle, firstLead } = places;
  // The lead follows the last line of the title.
  const countTitle = (size: number) => countLines(show.title, firstTitle.width, size * titleFace);
  const [largest] = titleSizes;
  const titleSize = titleSizes.find((size) => countTitle(size) < 3) ?? 30;
  const leadTop = firstTitle.top + countTitle(titleSize) * titleSize * lineHeight + 22;
  return {
    layout: 1,
    links: [],
    notes: show.notes,
    shapes: [
      renderTextShape(number, { ...overline, paragraphs: text(show.overline, 18, { colour: officeColours.muted }) }),
      renderTextShape(number, {
        name: 'Title',
        placeholder: placeholders.firstTitle,
        paragraphs: renderTitle(show.title, language, titleSize === largest ? undefined : titleSize),
      }),
      renderTextShape(number, {
        name: 'Lead',
        placeholder: placeholders.firstLead,
        box: { ...firstLead, top: leadTop },
        paragraphs: lead.join(''),
      }),
      ...renderMark(number, show.mark, language),
    ],
  };
}

/** Of the first title, in points: the largest at which it stands on two lines. */
const titleSizes = [44, 36, 30] as const;
/** How much wider the bold serif is than the face of the text. */
const titleFace = 1.14;

/** Titles take weight and face from their place, and their size where none is given. */
function renderTitle(title: string, language: SlideLanguage, size?: number): string {
  return `<a:p>${renderRuns(title, size === undefined ? {} : { size }, language)}</a:p>`;
}

function renderMark(number: NumberShape, mark: string | undefined, language: SlideLanguage): readonly string[] {
  if (mark === undefined) return [];
  const [fill = '', colour = ''] = [fileStrip.ground, String(fileStrip.text.fill)].map((value) =>
    value.slice(1).toUpperCase(),
  );
  const runs = renderRuns(mark, { size: 12, isBold: true, colour }, language);
  const paragraphs = `<a:p><a:pPr algn="ctr"/>${runs}</a:p>`;
  return [renderTextShape(number, { name: mark, paragraphs, box: places.mark, fill, anchor: 'ctr' })];
}

function renderSlide(slide: Slide, show: SlideShow, language: SlideLanguage): RenderedSlide {
  const number = createShapeNumbers();
  const links: string[] = [];
  const link = (address: string) => `rId${links.push(address) + 1}`;
  const frames = arrangeBlocks(slide.blocks);
  const first = frames.findIndex(({ kind }) => kind === 'text');
  const muted = { size: 11, colour: officeColours.muted };
  return {
    layout: 2,
    links,
    notes: slide.notes,
    shapes: [
      renderTextShape(number, {
        name: 'Title',
        placeholder: placeholders.title,
        paragraphs: renderTitle(slide.title, language),
      }),
      ...frames.map((frame, index) => renderFrame(frame, { number, language, link, isContent: index === first })),
      ...(slide.source === ''
        ? []
        : [
            renderTextShape(number, {
              name: 'Source',
              placeholder: placeholders.source,
              paragraphs: `<a:p>${renderRuns(slide.source, muted, language)}</a:p>`,
            }),
          ]),
      ...renderMark(number, show.mark, language),
      renderTextShape(number, {
        name: 'Footer',
        placeholder: placeholders.foot,
        paragraphs: `<a:p>${renderRuns(show.footer, { ...muted, size: 10.5 }, language)}</a:p>`,
      }),
      renderTextShape(number, {
        name: 'Slide number',
        placeholder: placeholders.number,
        paragraphs: renderNumberField(language.tag),
      }),
    ],
  };
}

interface FrameWriting {
  readonly number: NumberShape;
  readonly language: SlideLanguage;
  readonly link: (address: string) => string;
  /** The first text of a slide stands in the outline. */
  readonly isContent: boolean;
}

function renderFrame(frame: SlideFrame, { number, language, link, isContent }: FrameWriting): string {
  const { box } = frame;
  switch (frame.kind) {
    case 'drawing':
      return renderDrawing(number, frame.drawing, { box, alt: frame.alt, language });
    case 'table':
      return renderTableShape(number, frame.table, { box, size: frame.size, language });
    case 'text':
      return renderTextShape(number, {
        name: isContent ? 'Content' : 'Text',
        box,
        ...(isContent && { placeholder: placeholders.content }),
        paragraphs: frame.paragraphs
          .map((paragraph) => renderSlideParagraph(paragraph, frame.size, language, link))
          .join(''),
      });
  }
}
