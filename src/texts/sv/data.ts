// Faults in delivered files, one sentence or two each: what is wrong, and what to do. {name} places are filled
// in by the readers; {input} is at most 60 characters of the delivered text.

import type { Translated } from '../fill.ts';

export const dataTexts = {
  /** Faults of any CSV file. */
  csv: {
    EMPTY_FILE: 'Filen är tom. Första raden ska vara: {header}',
    NOT_CSV:
      'Filen är ingen CSV-fil, kanske en Excelbok eller ett annat format. Spara den som CSV med teckenkodningen UTF-8.',
    NOT_UTF8_FILE: 'Filen har teckenkodningen UTF-16. Spara den som CSV med teckenkodningen UTF-8.',
    NOT_UTF8:
      'Raden har tecken som inte är UTF-8: "{input}". Den är inte med. Spara filen med teckenkodningen UTF-8 och försök igen.',
    UNCLOSED_QUOTE:
      'Ett citattecken öppnas men avslutas inte: "{input}". Raden är inte med, men läsningen fortsätter på nästa rad. Avsluta citatet, och skriv citattecken inne i en text dubbelt ("").',
    MISPLACED_QUOTE:
      'Efter ett avslutat citat ska komma ett komma eller radslut: "{input}". Raden är inte med. Skriv citattecken inne i en text dubbelt ("").',
    WRONG_COLUMN_COUNT:
      'Raden har {found} fält men ska ha {expected}: "{input}". Den är inte med. Sätt citattecken runt text som innehåller komma.',
    FIELD_TOO_LONG:
      'Ett fält har {found} tecken, högst {limit} får det ha: "{input}". Raden är inte med. Korta texten.',
    CONTROL_CHARACTER:
      'Raden har ett tecken som inte får finnas i text (NUL): "{input}". Raden är inte med. Ta bort tecknet.',
    WRONG_DELIMITER:
      'Fälten skiljs åt med {found}, men ska skiljas åt med komma. Spara filen igen med komma mellan fälten; första raden ska vara: {header}',
    HEADER_MISSING: 'Kolumnernas namn saknas: "{input}". Första raden ska vara: {header}',
    MISSING_COLUMN: 'Kolumnen {column} saknas. Första raden ska vara: {header}',
    UNKNOWN_COLUMN: 'Kolumnen "{input}" hör inte hemma i filen. Ta bort den. Första raden ska vara: {header}',
    DOUBLED_COLUMN:
      'Raden med kolumnernas namn nämner {column} mer än en gång. Behåll en av kolumnerna. Första raden ska vara: {header}',
  },
  semicolon: 'semikolon',
  tab: 'tabb',
  /** Added to a fault when a right code looks like the wrong one. */
  suggestion: ' Menade ni {code}?',
  /** Faults of answers.csv that concern a whole part. */
  handIn: {
    UNKNOWN_UNIT: 'Enheten "{input}" finns inte i ramen {round}. Dess rader är inte med. Rätta koden.',
    CITY_AS_UNIT:
      'Kommunen {unit} svarar genom sina stadsdelar eller förvaltningar, t.ex. {example}. Raderna är inte med. Ange den som har svarat.',
    UNKNOWN_PART: 'Delen "{input}" finns inte {round}. Dess rader är inte med. Delarna är: {parts}.',
    UNFRAMED: 'Enheten {unit} ska inte svara på delen {part}. Raderna är inte med. Ta bort dem eller rätta koden.',
    EMPTY_UNIT: 'Kolumnen unit är tom. Raderna är inte med. Fyll i koden på den enhet som har svarat.',
    EMPTY_PART: 'Kolumnen part är tom. Raderna är inte med. Fyll i en av delarna: {parts}.',
    COMPULSORY_PART_MISSING:
      'Delen {part} är obligatorisk men saknas eller har fel. Därför räknas den här delen som obesvarad. Lämna in {part} fullständigt.',
  },
  /** Faults of a cell: the part that it stands in is left out and counts as not answered. */
  cell: {
    UNKNOWN_QUESTION: 'Frågan "{input}" finns inte i den här delen. Ta bort raden eller rätta koden.',
    QUESTION_OF_OTHER_PART: 'Frågan {question} hör till delen {part}. Flytta raden dit.',
    UNKNOWN_ITEM: 'Frågan {question} har inte delfrågan "{input}". Rätta koden i kolumnen item.',
    ITEM_REQUIRED: 'Frågan {question} besvaras för var och en av sina delfrågor. Ange vilken i kolumnen item: {items}.',
    ITEM_NOT_ALLOWED: 'Frågan {question} har inga delfrågor: "{input}". Lämna kolumnen item tom.',
    UNKNOWN_OPTION: 'Svaret "{input}" finns inte för frågan {question}. Svaren är: {options}.',
    SEVERAL_OPTIONS: 'Frågan {question} har ett enda svar, men här står flera: "{input}". Ange ett.',
    DOUBLED_OPTION: 'Samma svar står två gånger: "{input}". Ange varje svar en gång.',
    EMPTY_ANSWER: 'Svaret är tomt. Fyll i det, eller ta bort raden om frågan inte ska besvaras.',
    NOT_A_NUMBER: 'Svaret ska vara ett tal med siffror och punkt som decimaltecken, utan inledande nollor: "{input}".',
    TOO_MANY_DECIMALS: 'Svaret har fler decimaler än {decimals}: "{input}". Avrunda talet.',
    OUT_OF_RANGE: 'Svaret ska vara minst {min}: "{input}". Rätta talet.',
    OUT_OF_RANGE_BOTH: 'Svaret ska vara mellan {min} och {max}: "{input}". Rätta talet.',
    CANNOT_PROVIDE_NOT_ALLOWED: 'Frågan {question} kan inte besvaras med KAN_EJ_LAMNA. Ange ett svar som frågan har.',
    DOUBLED_CELL: 'Samma fråga besvaras mer än en gång, först på rad {line}. Behåll en av raderna.',
    MISSING_CELL: 'Svar saknas på frågan {question}{item}. Lägg till en rad med svaret.',
    SURPLUS_CELL:
      'Frågan {question} ska inte besvaras{item}: den ställs bara om {condition}. Ta bort raden, eller rätta svaren som villkoret gäller.',
  },
  /** SURPLUS_CELL of a written answer whose option is not chosen. */
  surplusWritten: 'Skriv inget för {option}, eftersom {option} inte är valt på fråga {question}.',
  /** In MISSING_CELL and SURPLUS_CELL, when the question has items. */
  forItem: ' för {item}',
  /** Faults of registers.csv and groups.csv. */
  registers: {
    UNKNOWN_UNIT: 'Enheten "{input}" finns inte i ramen {round}. Raden är inte med. Rätta koden.',
    UNKNOWN_STATUS: 'Statusen "{input}" gäller inte registeruppgifter. Raden är inte med. Ange en av: {statuses}.',
    UNKNOWN_MEASURE:
      'Omgång {round} använder inte måttet "{input}". Dess rader påverkar ingenting. Rätta koden eller ta bort dem.',
    MISSING_MEASURE: 'Måttets kod saknas. Raden är inte med. Fyll i kolumnen measure.',
    MISSING_PERIOD: 'Perioden saknas eller är ingen tid: "{input}". Raden är inte med. Ange t.ex. 2017 eller 2017-12.',
    NOT_A_NUMBER: 'Värdet ska vara ett tal med siffror och punkt som decimaltecken: "{input}". Raden är inte med.',
    VALUE_WITH_REASON:
      'Statusen {status} betyder att värde saknas, men ett värde står där: "{input}". Raden är inte med.',
    DOUBLED: 'Enheten har redan ett värde för måttet och perioden, på rad {line}. Raden är inte med.',
  },
  groups: {
    UNKNOWN_UNIT: 'Enheten "{input}" finns inte i ramen {round}. Raden är inte med. Rätta koden.',
    NOT_A_NUMBER: 'Värdet ska vara ett tal med siffror och punkt som decimaltecken: "{input}". Raden är inte med.',
    DOUBLED: 'Enheten har redan en grupp i indelningen {scheme}, på rad {line}. Raden är inte med. Behåll en av dem.',
    UNKNOWN_SCHEME: 'Indelningen "{input}" finns inte. Raden är inte med. Indelningarna är: {schemes}.',
    UNKNOWN_GROUP: 'Gruppen "{input}" finns inte i indelningen {scheme}. Raden är inte med. Grupperna är: {groups}.',
    MISSING_GROUP: 'Varken grupp eller värde är angivet. Raden är inte med. Fyll i kolumnen group eller value.',
    VALUE_WITHOUT_GROUP:
      'Gruppen saknas, men andra enheter har en grupp. Enheten får ingen grupp. Ange grupp för alla eller bara värden.',
    VALUE_NOT_RANKED: 'Indelningen {scheme} kan inte räknas fram ur värden. Raden är inte med. Fyll i kolumnen group.',
    SEVERAL_EDITIONS: 'Indelningen {scheme} finns i {count} utgåvor. Bara {used} används. Ta bort de andra.',
  },
  withdrawals: {
    UNKNOWN_COLUMN: 'Omgången har ingen kolumn "{input}". Raden är inte med. Koden skrivs som LSS-02.1.',
  },
  nation: 'Riket',
  socioGroup: 'Socioekonomisk grupp {code}',
};

/** The catalogue in any language. */
export type DataTexts = Translated<typeof dataTexts>;
