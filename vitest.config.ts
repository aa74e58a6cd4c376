import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,db,lib}/**/*.test.{ts,tsx}"],
    setupFiles: ["e2e/seeded-properties.ts"],
    testTimeout: 20_000,
  },
});
