// What the unit decides of a whole part: not to answer it, to answer it after all, to open or take back what is handed in.

import type { Hono } from 'hono';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

export function addDecisionRoutes(_app: Hono, _deps: QuestionnaireDependencies): void {}
