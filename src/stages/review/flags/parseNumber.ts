/** The number of an answer as stored (`1250.5`); undefined where it is none (KAN_EJ_LAMNA, text, nothing). */
export function parseNumber(answer: string): number | undefined {
  if (answer.trim() === '') return undefined;
  const value = Number(answer);
  return Number.isFinite(value) ? value : undefined;
}
