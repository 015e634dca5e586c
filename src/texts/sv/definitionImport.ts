// What is said when a workbook with definitions is read in. {name} marks are filled in by the reader.

export const definitionImportTexts = {
  faults: {
    WORKBOOK_UNREADABLE: 'Filen går inte att läsa som en arbetsbok i formatet .xlsx. Spara om den som .xlsx.',
    WORKBOOK_FOREIGN:
      'Arbetsboken är inte skriven av jamfor definitions export, eller så har det dolda bladet tagits bort. Exportera på nytt och gör ändringarna där.',
    WORKBOOK_VERSION:
      'Arbetsboken är skriven av en annan version av Jämför. Exportera på nytt och gör ändringarna där.',
    SHEET_MISSING: 'Bladet saknas. Hämta tillbaka det ur en ny export.',
    HEAD_MISSING: 'Kolumnen {head} saknas. Sätt tillbaka kolumnen och dess rubrik.',
    HEAD_DOUBLED: 'Kolumnen {head} står två gånger. Ta bort den ena.',
    ROW_MISSING: 'Raden för {row} har tagits bort (den var rad {number}). Sätt tillbaka den: här kan inget tas bort.',
    ROW_DOUBLED: 'Raden för {row} står två gånger, först på rad {number}. Ta bort den ena.',
    ROW_UNKNOWN: 'Raden hör inte till exporten. Ta bort den: nya rader skrivs i YAML-filerna.',
    CELL_FIXED: 'Cellen går inte att ändra här. Den ska vara: {before}.{hint}',
    CELL_FORMULA: 'Här står en formel. Skriv texten själv. Börjar den med =, skriv ett enkelt citattecken före.',
    CELL_ERROR: 'Här står ett felvärde ({value}). Skriv texten på nytt.',
    CELL_EMPTY: 'Cellen är tom. Skriv texten: ska den tas bort görs det i {file}.',
    CELL_NOT_TEXT: 'Här ska stå text, men här står {value}. Gör om cellens format till Text och skriv texten på nytt.',
    CELL_NOT_DATE: '{value} är ingen dag. Skriv dagen som 2018-02-01.',
    CELL_NOT_MONTH: '{value} är varken en dag eller en månad. Skriv dagen som 2018-02-01, eller månaden som 2018-06.',
    CELL_NOT_NUMBER: '{value} är inget heltal. Skriv talet med siffror.',
    CELL_GONE: 'Texten finns inte längre i definitionerna ({file}). Exportera på nytt och gör ändringen där.',
    CELL_CONFLICT:
      'Texten har ändrats även i definitionerna ({file}:{line}). Där står nu: {current}. Bestäm vilken som gäller.',
    UNPLACED: '{file}:{line}:{column} {message}',
  },
  /** After CELL_FIXED, where the text can be changed in another cell. */
  changedIn: ' Ändra i {place}.',
  nothing: 'ingenting',
  remarks: {
    lineBreaks: 'radbrytningar blev mellanslag',
    hardSpaces: 'hårda mellanslag blev vanliga',
    spaces: 'extra mellanslag togs bort',
    invisible: 'osynliga tecken togs bort',
    extraColumn: 'kolumnen {head} hör inte till exporten och lästes inte',
    extraSheet: 'bladet hör inte till exporten och lästes inte',
  },
  change: '{cell} {file}:{line} {place}',
  changeLines: { before: '  − {text}', after: '  + {text}' },
  unchanged: 'Inget är ändrat. En oförändrad kopia av definitionerna ligger i {folder}.',
  done: 'Antal ändringar: {changes}. Antal ändrade filer: {files}. Definitionerna ligger i {folder}.',
  refused: '{faults} fel. Ingenting är skrivet.',
  otherSet: 'Definitionerna har ändrats sedan arbetsboken skrevs. Era ändringar lades in i de nuvarande.',
  exported: '{fields} fält som kan ändras, i {path}',
} as const;
