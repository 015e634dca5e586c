// Handing parts or single questions to colleagues: writing, reading through and sending, recalling, reminding, handing on.

import type { Hono } from 'hono';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

export function addDelegationRoutes(_app: Hono, _deps: QuestionnaireDependencies): void {}
