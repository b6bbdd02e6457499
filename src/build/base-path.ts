/** The path the site lives under, from BASE_PATH: "/" or "/somewhere/", however it was written. */
export function basePath(): string {
  const path = (process.env.BASE_PATH ?? "").replace(/^\/+|\/+$/g, "");
  return path === "" ? "/" : `/${path}/`;
}
