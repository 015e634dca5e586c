import { questionnaireTeam as swedish } from '../sv/questionnaireTeam.ts';

export const questionnaireTeam: typeof swedish = swedish;
