/** Whatever a visit should not cause: requests elsewhere, failed requests, errors, blocked content. */
import type { Page } from 'playwright-core';

/**
 * Listens to a page that has not been opened yet.
 * @returns the list that fills while the page is used
 */
export async function watchIncidents(page: Page, homeUrl: string): Promise<string[]> {
  const incidents: string[] = [];
  const ours = new URL(homeUrl).origin;
  const isForeign = (url: string) =>
    !['data:', 'blob:', 'about:'].includes(new URL(url).protocol) && new URL(url).origin !== ours;
  page.on('request', (request) => {
    if (isForeign(request.url())) incidents.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => incidents.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) incidents.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) incidents.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`blocked by policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return incidents;
}
