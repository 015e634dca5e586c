// The colleague's own page: what was asked, until when, and the word back when it is done.

import type { Hono } from 'hono';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

export function addColleagueRoutes(_app: Hono, _deps: QuestionnaireDependencies): void {}
