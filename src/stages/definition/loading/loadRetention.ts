// retention.yaml: how long what the server stores is kept. A class that the file does not name is kept.

import { type RetentionClass, type RetentionRule, retentionClasses } from '../retention.ts';
import { retentionFileSchema } from '../schemas/retentionSchema.ts';
import { expandOpen, type LoadingContext, readYamlFile } from './loadingContext.ts';

const retentionFile = 'retention.yaml';

/**
 * In the order of the classes; empty where there is no file, so that nothing is erased. A decision that is `open` is
 * undefined.
 */
export function loadRetention(context: LoadingContext): readonly RetentionRule[] {
  if (!context.files.has(retentionFile)) return [];
  const classes = readYamlFile(context, retentionFile, retentionFileSchema)?.value.classes ?? {};
  return (Object.keys(retentionClasses) as RetentionClass[]).flatMap((retentionClass) => {
    const rule = classes[retentionClass];
    if (rule === undefined) return [];
    const { days, after, daysFrom } = rule;
    const decision = 'decision' in rule ? expandOpen(rule.decision) : undefined;
    return [{ retentionClass, nature: retentionClasses[retentionClass].nature, days, after, daysFrom, decision }];
  });
}
