// Who may import whom: the table of ARCHITECTURE.md, kept here once for the import test and the test of the document.

/** Every stage in the order of the chain. */
const stages = [
  'stages/definition',
  'stages/frame',
  'stages/review',
  'stages/registers',
  'stages/collection',
  'stages/editing',
  'stages/calculation',
  'stages/disclosure',
  'stages/publication',
];
const releaseReaders = ['stages/publication', 'products', 'ui'];

/**
 * Folder of src → folders it may import, beside itself, kernel and texts (which every folder may import; kernel
 * imports nothing, texts nothing of ours). `apps` means every folder of apps.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  texts: [],
  'stages/definition': [],
  'stages/frame': ['stages/definition'],
  'stages/review': ['stages/definition'],
  'stages/registers': ['stages/definition'],
  'stages/collection': ['stages/definition', 'stages/frame', 'stages/review'],
  'stages/editing': ['stages/definition', 'stages/frame', 'stages/review', 'stages/collection'],
  'stages/calculation': ['stages/definition', 'stages/frame', 'stages/editing', 'stages/registers'],
  'stages/disclosure': ['stages/definition', 'stages/calculation'],
  'stages/publication': ['stages/definition', 'stages/frame', 'stages/calculation', 'stages/disclosure'],
  products: ['stages/definition', 'stages/collection', 'stages/publication'],
  ui: ['products/chart', 'products/table'],
  adapters: stages,
  'apps/site': releaseReaders,
  'apps/api': releaseReaders,
  'apps/workspace': releaseReaders,
  'apps/questionnaire': [
    'stages/definition',
    'stages/frame',
    'stages/review',
    'stages/collection',
    'stages/calculation',
    'stages/publication',
    'products',
    'ui',
  ],
  'apps/browser': ['stages/definition', 'stages/review', 'stages/collection', 'products/chart', 'ui'],
  'apps/desk': [...stages, 'products', 'ui'],
  'apps/cli': [...stages, 'products'],
  'apps/wiring': [...stages, 'products', 'ui', 'adapters', 'apps'],
};

/** Products that other products may import. */
export const servingProducts: readonly string[] = ['table', 'chart', 'sentence', 'officeFile', 'workbook', 'document'];

/** Files through which a stage is entered: its index, or the door for code that a page ships. */
export const stageDoor = /^src\/stages\/[a-z]+\/(index|browser)\.ts$/;
