// Who opened which of the unit's links, and closing a link from there.

import type { Hono } from 'hono';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

export function addAccessRoutes(_app: Hono, _deps: QuestionnaireDependencies): void {}
