import { createHash } from "node:crypto";

/** What other sites learn from a link that is followed from here: nothing. */
export const referrerPolicy = "same-origin";

/**
 * The content security policy: nothing but this site's own files, and the stylesheets that stand in its pages,
 * named by their hash. No inline script, no other origin.
 * @param styles the stylesheet of one page, or of all pages for what is said of the whole site
 */
export function contentPolicy(styles: string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${hashes.join(" ")}`,
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

/** What a phone can tell or do that this site never asks for. */
const neverAsked = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** The headers of every file. What is no document needs no others: each would be paid for with every answer. */
export const fileHeaders: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The headers of the worker, which loads this site's files and nothing else. */
export const workerHeaders: Record<string, string> = {
  ...fileHeaders,
  "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
};

/**
 * The headers of a document: the policy it carries itself, and what only a host can say.
 * @param styles every stylesheet that stands in a page
 */
export function documentHeaders(styles: string[]): Record<string, string> {
  return {
    ...fileHeaders,
    "Content-Security-Policy": `${contentPolicy(styles)}; frame-ancestors 'none'`,
    "Permissions-Policy": neverAsked.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": referrerPolicy,
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}
