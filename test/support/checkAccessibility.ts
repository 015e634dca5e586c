import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that compare every text with what lies behind it: nearly all of the time on a page with hundreds of cells. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands (WCAG 2.0–2.2, A and AA, and best practice): one line for each fault. `colours` false:
 * without the rules on colours, for large pages whose kind is looked at in small.
 */
export async function checkAccessibility(page: Page, { colours = true } = {}): Promise<readonly string[]> {
  // Evaluated through the debugger, which the page's policy against inline code does not stop.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const rules = Object.fromEntries(colours ? [] : colourRules.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          place: Document,
          options: object,
        ): Promise<{
          violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[];
        }>;
      };
    };
    // Only of violations are all places worked out.
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: chosen });
    return violations.flatMap((violation) =>
      violation.nodes.map(
        (node) => `${violation.id}: ${violation.help} (${node.target.join(' ')}) ${node.failureSummary}`,
      ),
    );
  }, rules);
}
