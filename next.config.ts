import type { NextConfig } from "next";

const config: NextConfig = {
  serverExternalPackages: ["better-sqlite3"],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The server is built once per version: a cache for the next build only costs time.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // `npm test` checks types; whoever only starts Verbatim doesn't wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
