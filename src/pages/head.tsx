import type { Assets } from "./assets.ts";
import type { PageEntry } from "./page-list.ts";
import { contentPolicy, referrerPolicy } from "./policy.ts";
import { address, type PageContext } from "./site.ts";

/** What stands in the head of a page: title, policy, icons, manifest, style, script. */
export function Head({ context, entry, assets }: { context: PageContext; entry: PageEntry; assets: Assets }) {
  const { page, site, language, base, id } = context;
  const { name, url } = site.settings;
  const styles = ["index" as const, ...(entry.styles ?? []), "print" as const]
    .map((sheet) => assets.styles[sheet])
    .join("");
  const text = (html: string) =>
    html
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&");
  const title = text(page.title.html);
  return (
    <>
      <HeadOfEveryPage base={base} assets={assets} styles={styles} script={entry.script} />
      <title>{id === "home" ? `${name}: ${title}` : `${title} · ${name}`}</title>
      <meta name="description" content={text(page.summary.html)} />
      <link rel="manifest" href={`${base}manifest.${language.tag}.webmanifest`} />
      {url !== null && <link rel="canonical" href={new URL(address(context, id), url).href} />}
    </>
  );
}

/** The part of the head that does not depend on the language. */
export function HeadOfEveryPage({
  base,
  assets,
  styles,
  script,
}: {
  base: string;
  assets: Assets;
  styles: string;
  script: string;
}) {
  const files = assets.scripts[script];
  return (
    <>
      {assets.policy && <meta http-equiv="Content-Security-Policy" content={contentPolicy([styles])} />}
      <meta name="referrer" content={referrerPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#FFF8EE" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1B121F" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={`${base}icons/icon.svg`} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={`${base}icons/apple-touch-icon.png`} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, allowed by its hash */}
      <style dangerouslySetInnerHTML={{ __html: styles }} />
      {files?.imports.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {files && <script type="module" src={files.src} />}
    </>
  );
}
