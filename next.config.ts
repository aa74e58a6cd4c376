import type { NextConfig } from "next";

const config: NextConfig = {
  serverExternalPackages: ["better-sqlite3"],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  experimental: {
    // The server is built once per version: a cache for the next build only costs time.
    turbopackFileSystemCacheForBuild: false,
    // A codebook file of at most 4 MB comes with the settings of an import.
    serverActions: { bodySizeLimit: "5mb" },
  },
  // `npm test` checks types; whoever only starts Verbatim doesn't wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
