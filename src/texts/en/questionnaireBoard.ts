import { questionnaireBoard as swedish } from '../sv/questionnaireBoard.ts';

export const questionnaireBoard: typeof swedish = swedish;
