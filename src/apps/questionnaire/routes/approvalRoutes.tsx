// Approval by a manager: asking for it, the one-page summary, approving or sending back.

import type { Hono } from 'hono';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

export function addApprovalRoutes(_app: Hono, _deps: QuestionnaireDependencies): void {}
