import { createHash } from "node:crypto";

/**
 * The content security policy of every page: nothing but this site's own files, and the one stylesheet
 * that stands in the page, named by its hash. No inline script, no other origin.
 */
export function contentPolicy(styles: string): string {
  const hash = createHash("sha256").update(styles).digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types keep-well",
  ].join("; ");
}
