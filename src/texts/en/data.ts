// Faults in delivered files in English.

import type { DataTexts } from '../sv/data.ts';

export const dataTexts: DataTexts = {
  csv: {
    EMPTY_FILE: 'The file is empty. Its first line must be: {header}',
    NOT_CSV: 'The file is not CSV; it may be a workbook or another format. Save it as CSV encoded in UTF-8.',
    NOT_UTF8_FILE: 'The file is encoded in UTF-16. Save it as CSV encoded in UTF-8.',
    NOT_UTF8:
      'The line has characters that are not UTF-8: "{input}". It is left out. Save the file encoded in UTF-8 and try again.',
    UNCLOSED_QUOTE:
      'A quotation mark is opened but not closed: "{input}". The line is left out; reading goes on at the next line. Close the quotation, and double quotation marks inside a text ("").',
    MISPLACED_QUOTE:
      'After a closed quotation there must be a comma or the end of the line: "{input}". The line is left out. Double quotation marks inside a text ("").',
    WRONG_COLUMN_COUNT:
      'The line has {found} fields but must have {expected}: "{input}". It is left out. Put quotation marks around text that holds commas.',
    FIELD_TOO_LONG:
      'A field has {found} characters, but may have {limit} at most: "{input}". The line is left out. Shorten the text.',
    CONTROL_CHARACTER:
      'The line has a character that must not occur in text (NUL): "{input}". The line is left out. Remove the character.',
    WRONG_DELIMITER:
      'The fields are separated by {found}, but must be separated by commas. Save the file again with commas; its first line must be: {header}',
    HEADER_MISSING: 'The names of the columns are missing: "{input}". The first line must be: {header}',
    MISSING_COLUMN: 'The column {column} is missing. The first line must be: {header}',
    UNKNOWN_COLUMN: 'The column "{input}" does not belong in the file. Remove it. The first line must be: {header}',
    DOUBLED_COLUMN:
      'The line with the names of the columns names {column} more than once. Keep one of the columns. The first line must be: {header}',
  },
  semicolon: 'semicolons',
  tab: 'tabs',
  suggestion: ' Did you mean {code}?',
  handIn: {
    UNKNOWN_UNIT: 'The unit "{input}" is not in the frame of {round}. Its lines are left out. Correct the code.',
    CITY_AS_UNIT:
      'The municipality {unit} answers through its districts or administrations, e.g. {example}. The lines are left out. Name the one that has answered.',
    UNKNOWN_PART: 'There is no part "{input}" in {round}. Its lines are left out. The parts are: {parts}.',
    UNFRAMED:
      'The unit {unit} is not asked to answer the part {part}. The lines are left out. Remove them or correct the code.',
    EMPTY_UNIT: 'The column unit is empty. The lines are left out. Fill in the code of the unit that has answered.',
    EMPTY_PART: 'The column part is empty. The lines are left out. Fill in one of the parts: {parts}.',
    COMPULSORY_PART_MISSING:
      'The part {part} is compulsory, but is missing or has faults. Therefore this part counts as not answered. Hand in {part} complete.',
  },
  cell: {
    UNKNOWN_QUESTION: 'There is no question "{input}" in this part. Remove the line or correct the code.',
    QUESTION_OF_OTHER_PART: 'The question {question} belongs to the part {part}. Move the line there.',
    UNKNOWN_ITEM: 'The question {question} has no item "{input}". Correct the code in the column item.',
    ITEM_REQUIRED: 'The question {question} is answered for each of its items. Name one in the column item: {items}.',
    ITEM_NOT_ALLOWED: 'The question {question} has no items: "{input}". Leave the column item empty.',
    UNKNOWN_OPTION: 'The question {question} has no answer "{input}". Its answers are: {options}.',
    SEVERAL_OPTIONS: 'The question {question} has one answer, but several are given: "{input}". Give one.',
    DOUBLED_OPTION: 'The same answer occurs twice: "{input}". Give each answer once.',
    EMPTY_ANSWER: 'The answer is empty. Fill it in, or remove the line if the question is not to be answered.',
    NOT_A_NUMBER: 'The answer must be a number in digits with a dot for decimals, without zeros in front: "{input}".',
    TOO_MANY_DECIMALS: 'The answer has more than {decimals} decimals: "{input}". Round the number.',
    OUT_OF_RANGE: 'The answer must be {min} or more: "{input}". Correct the number.',
    OUT_OF_RANGE_BOTH: 'The answer must be between {min} and {max}: "{input}". Correct the number.',
    CANNOT_PROVIDE_NOT_ALLOWED:
      'The question {question} cannot be answered by KAN_EJ_LAMNA. Give an answer that the question has.',
    DOUBLED_CELL: 'The same question is answered more than once, first on line {line}. Keep one of the lines.',
    MISSING_CELL: 'The question {question}{item} has no answer. Add a line with the answer.',
    SURPLUS_CELL:
      'The question {question} is not to be answered{item}: it is asked only if {condition}. Remove the line, or correct the answers that the condition is about.',
  },
  surplusWritten: 'Write nothing for {option}, because {option} is not chosen in question {question}.',
  forItem: ' for {item}',
  registers: {
    UNKNOWN_UNIT: 'The unit "{input}" is not in the frame of {round}. The line is left out. Correct the code.',
    UNKNOWN_STATUS: 'The status "{input}" is not for register figures. The line is left out. Use one of: {statuses}.',
    UNKNOWN_MEASURE:
      'The round {round} does not use the measure "{input}". Its lines change nothing. Correct the code or remove them.',
    MISSING_MEASURE: 'The code of the measure is missing. The line is left out. Fill in the column measure.',
    MISSING_PERIOD: 'The period is missing or is no time: "{input}". The line is left out. Write e.g. 2017 or 2017-12.',
    NOT_A_NUMBER: 'The value must be a number in digits with a dot for decimals: "{input}". The line is left out.',
    VALUE_WITH_REASON:
      'The status {status} says that there is no value, but there is one: "{input}". The line is left out.',
    DOUBLED: 'The unit already has a value for the measure and period, on line {line}. The line is left out.',
  },
  groups: {
    UNKNOWN_UNIT: 'The unit "{input}" is not in the frame of {round}. The line is left out. Correct the code.',
    NOT_A_NUMBER: 'The value must be a number in digits with a dot for decimals: "{input}". The line is left out.',
    DOUBLED: 'The unit already has a group in {scheme}, on line {line}. The line is left out. Keep one of them.',
    UNKNOWN_SCHEME: 'There is no grouping "{input}". The line is left out. The groupings are: {schemes}.',
    UNKNOWN_GROUP: 'There is no group "{input}" in {scheme}. The line is left out. The groups are: {groups}.',
    MISSING_GROUP: 'Neither group nor value is given. The line is left out. Fill in the column group or value.',
    VALUE_WITHOUT_GROUP:
      'The group is missing, but other units have one. The unit gets no group. Give a group for all units, or values only.',
    VALUE_NOT_RANKED:
      'The grouping {scheme} cannot be computed from values. The line is left out. Fill in the column group.',
    SEVERAL_EDITIONS: 'The grouping {scheme} is given in {count} editions. Only {used} is used. Remove the others.',
  },
  withdrawals: {
    UNKNOWN_COLUMN: 'The round has no column "{input}". The line is left out. The code is written as LSS-02.1.',
  },
  nation: 'The nation',
  socioGroup: 'Socioeconomic group {code}',
};
