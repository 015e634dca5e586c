import type { CommandEffects } from '../cli/effects.ts';
import type { Settings } from './settings.ts';

export async function serve(settings: Settings, effects: CommandEffects): Promise<void> {
  effects.print(settings.url);
}
