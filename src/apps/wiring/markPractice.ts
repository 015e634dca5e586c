import type { MiddlewareHandler } from 'hono';
import { formatClock, formatDate } from '../../ui/format.ts';
import { type Language, uiTexts } from '../../ui/language.ts';

/** Says on every page that the clock is one for practice, and what it shows. */
export function markPractice(now: () => Date): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!context.res.headers.get('content-type')?.startsWith('text/html')) return;
    const page = await context.res.text();
    const language: Language = page.includes('<html lang="en"') ? 'en' : 'sv';
    const { practiceLabel, practiceBanner } = uiTexts[language];
    const time = now().toISOString();
    const words = practiceBanner(formatDate(time, language), formatClock(time, language));
    const notice = `<aside class="synthetic page-band" aria-label="${practiceLabel}"><strong>${practiceLabel}.</strong> ${words}</aside>`;
    // Above what the page is about, and below the link that skips to it.
    context.res = new Response(
      page.replace('<main', () => `${notice}<main`),
      context.res,
    );
  };
}
