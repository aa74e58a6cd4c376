import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["{app,db,lib}/**/*.test.{ts,tsx}"], testTimeout: 20_000 },
});
