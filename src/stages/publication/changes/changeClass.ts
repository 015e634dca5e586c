/** What a correction corrects: answers, register figures, definitions, a withdrawal, or how something is shown. */
export const changeClasses = ['answer', 'register', 'definition', 'withdrawal', 'presentation', 'unspecified'] as const;
/** Printed in the change log; `unspecified` where nobody has said. */
export type ChangeClass = (typeof changeClasses)[number];
