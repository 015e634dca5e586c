import type { ReleaseManifest } from '../model.ts';
import type { ChangeClass } from './changeClass.ts';

/** What a release is made from, as its manifest says. */
export type ReleaseOrigin = Pick<ReleaseManifest, 'definitionHash' | 'inputs'>;

/** Inputs of a release and the class of change that another content of theirs is, the likeliest cause first. */
const classOfInput: readonly (readonly [input: string, changeClass: ChangeClass])[] = [
  ['answers', 'answer'],
  ['registers.csv', 'register'],
  ['withdrawals', 'withdrawal'],
];

/**
 * What a new version corrects, by what differs in what the two are made from. Inputs go before definitions, since a set of
 * definitions is another also when only another round's are changed. The publisher may choose otherwise.
 */
export function proposeChangeClass(before: ReleaseOrigin, after: ReleaseOrigin): ChangeClass {
  const hashOf = ({ inputs }: ReleaseOrigin, name: string) => inputs.find((input) => input.name === name)?.sha256;
  const differing = classOfInput.find(([name]) => hashOf(before, name) !== hashOf(after, name));
  if (differing !== undefined) return differing[1];
  return before.definitionHash === after.definitionHash ? 'presentation' : 'definition';
}
