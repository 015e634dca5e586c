// Entry of the thread that makes reports of places. Even reading its modules gives way to the thread that answers requests.

import { lowerThreadPriority } from '../../adapters/threads/lowerThreadPriority.ts';

lowerThreadPriority();
await import('./makeProducts.ts');
