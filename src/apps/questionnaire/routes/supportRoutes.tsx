// Letting the office see drafts for a while, and ending it.

import type { Hono } from 'hono';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

export function addSupportRoutes(_app: Hono, _deps: QuestionnaireDependencies): void {}
