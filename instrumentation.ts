/** Called by Next once when the server starts: what interrupted imports and deletions left is removed. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { removeAbandonedStudies } = await import("./app/jobs/run.ts");
  removeAbandonedStudies();
}
