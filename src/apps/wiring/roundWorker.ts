// Entry of the worker thread. Even reading the modules of the task gives way to the thread that answers requests.

import { lowerThreadPriority } from '../../adapters/threads/lowerThreadPriority.ts';

lowerThreadPriority();
await import('./doThreadTask.ts');
