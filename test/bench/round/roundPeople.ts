// Who takes part in the round that the bench plays: addresses by unit, and what comes back from the server in words.

import type { Letter } from './readLetters.ts';

/** `kollega-0114@kommun.example` is somebody of 0114. */
export function readUnit({ to }: Letter): string {
  return /^[a-z]+-(.*)@/.exec(to)?.[1] ?? '';
}

export function nameRegistrator(unit: string): string {
  return `registrator-${unit}@kommun.example`;
}

export function nameCoordinator(unit: string): string {
  return `samordnare-${unit}@kommun.example`;
}

export function nameColleague(unit: string): string {
  return `kollega-${unit}@kommun.example`;
}

export function buildRegistrator(unit: string) {
  const person = { actor: `person-${unit}`, name: `Registrator ${unit}`, email: nameRegistrator(unit) };
  const fact = { kind: 'contactNamed', contact: `contact-${unit}`, role: 'registrator', person: person.actor } as const;
  return { unit, facts: [{ fact }], persons: [person] };
}

export function readSaved(text: string): number {
  try {
    return (JSON.parse(text) as { readonly saved?: readonly unknown[] }).saved?.length ?? 0;
  } catch {
    return 0;
  }
}

export function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
