// Page script of a part: shows follow-ups at once, says what looks odd, saves as one goes. The same rules as on
// the server; without this script the page works as a plain form.

import { startAnswering } from './answering/startAnswering.ts';

const form = document.querySelector<HTMLFormElement>('#svar');
if (form) startAnswering(form);
