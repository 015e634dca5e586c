// Naming the unit's coordinator, without an account: the registrator does it, and a coordinator may hand over.

import type { Hono } from 'hono';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

export function addCoordinatorRoutes(_app: Hono, _deps: QuestionnaireDependencies): void {}
