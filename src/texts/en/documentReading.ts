// English words about a filled-in Word file; see the Swedish catalogue.

import type { documentReading as swedish } from '../sv/documentReading.ts';

export const documentReading: typeof swedish = {
  refused: {
    notWord:
      'The file is no Word document (.docx), or it is damaged. Open it in Word, save it as a Word document and try again.',
    tooLarge: 'The file is larger than a questionnaire can be. Start again from the document on your page.',
    entities: 'The file holds what a Word document should not have, and is not read.',
    tooDeep: 'The file is built in such a tangled way that it is not read. Start again from the document on your page.',
    broken: 'The file is damaged. Open it in Word, save it as a Word document and try again.',
    notOurs:
      'The file is not the questionnaire from your page, or a program has removed its answer fields. Use Word or LibreOffice.',
    otherRound: (found, expected) => `The file belongs to the round ${found}. This page is about ${expected}.`,
    otherPart: (found, expected) =>
      `The file belongs to the part ${found}. This page is about the part ${expected}. Read the file on the page of its own part.`,
    otherUnit: (found, expected) =>
      `The file was made for ${found} and cannot be read for ${expected}. Fetch the document on your own page.`,
    noFile: 'Choose the file first.',
  },
  place: (question, row) => (row === '' ? `Question ${question}` : `Question ${question}, ${row}`),
  wholeFile: 'The whole file',
  beforeQuestions: 'Before the questions',
  problem: {
    missingField: 'The answer field has been removed. Answer on the page instead, or fetch the document again.',
    missingComment: 'The field for a comment has been removed.',
    doubledField: 'The answer field is there several times with different answers. None of them is read.',
    doubledComment: 'The field for a comment is there several times with different texts. None of them is read.',
    notANumber: (written) => `Where a number should be, it says “${written}”. Write the number in digits.`,
    tooManyDecimals: (written, decimals) =>
      decimals === 0
        ? `“${written}” has decimals, but the answer should be a whole number.`
        : `“${written}” has more than ${decimals} decimals.`,
    below: (written, min) => `“${written}” is smaller than ${min}.`,
    above: (written, max) => `“${written}” is larger than ${max}.`,
    numberAndBox: (written) =>
      `Both the number “${written}” and the box that says that it cannot be provided are filled in. Neither is read.`,
    unknownOption: (written) => `“${written}” is not among the answers.`,
    suggestion: (label) => ` Did you mean “${label}”?`,
    tooLong: (limit) => `The text is longer than ${limit} characters and is not read. Shorten it.`,
    outsideText: (written) =>
      `Beside the answer fields it says “${written}”. That does not count as an answer. Move it to an answer field or to the comment.`,
    unknownField: (name) => `The field ${name} does not belong to what your link opens, and is not read.`,
    otherDefinitions:
      'The questions have been revised since the file was fetched. The answers are read, but compare them with the questions as they are on the page now.',
    hiddenPartLost:
      'The file was saved in a program that does not keep everything. The answers are read, but text beside the fields could not be looked for.',
  },
  page: {
    title: (part) => `Word file and print: ${part}`,
    heading: 'Word file and print',
    short: 'Word file and print',
    readTitle: 'Read in a filled-in Word file',
    link: 'Print the questions, or answer in Word',
    lead: 'Fetch the questions as a Word file, answer in it and read it in here. You see what was read and choose what to save. Nothing is handed in.',
    fetch: 'Fetch the questions',
    empty: 'The questions, empty (Word)',
    filled: 'The questions with what you have answered so far (Word)',
    print: 'The questions to print (PDF)',
    allPrint: 'All parts to print (PDF)',
    file: 'Filled-in Word file',
    fileHint: 'The file that you fetched here, saved as a Word document (.docx), at most 5 MB.',
    read: 'Read the file',
    refusedTitle: 'The file is not read',
    doneTitle: (name) => `How we read ${name}`,
    summary: (fresh, differing, same) =>
      `${fresh} ${fresh === 1 ? 'answer is new' : 'answers are new'}, ${differing} ${differing === 1 ? 'differs' : 'differ'} from the draft, ${same} ${same === 1 ? 'is' : 'are'} the same.`,
    nothing: 'There are no answers in the file.',
    nothingNew: 'Everything in the file is in the draft already. There is nothing to save.',
    kept: (count) =>
      count === 1
        ? 'One answer in the draft is not in the file. It stays as it is.'
        : `${count} answers in the draft are not in the file. They stay as they are.`,
    problemsTitle: (count) => (count === 1 ? 'One place to look at' : `${count} places to look at`),
    problemWhere: 'Where',
    problemWhat: 'What',
    freshTitle: 'New answers',
    freshLead: 'The draft has no answer here. Untick what should not be saved.',
    differingTitle: 'Answers that differ',
    differingLead: 'The draft has another answer. Choose which one is to hold.',
    useFile: (answer) => `From the file: ${answer}`,
    keepDraft: (answer) => `In the draft: ${answer}`,
    comment: (question) => `Comment on question ${question}`,
    save: 'Save the chosen answers in the draft',
    back: 'Back to the questions',
    savedTitle: 'The answers are saved in the draft',
    saved: (count) =>
      count === 1
        ? 'One answer from the Word file is saved. Review and hand in when the part is complete.'
        : `${count} answers from the Word file are saved. Review and hand in when the part is complete.`,
    refusedCells: (count) => (count === 1 ? 'One answer could not be saved.' : `${count} answers could not be saved.`),
    closed: 'The part cannot be changed now, so no file can be read in. The questions can still be fetched.',
  },
};
