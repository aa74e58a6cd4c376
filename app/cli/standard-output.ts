/** Writes to stdout and waits while its reader is slower; false once the reader has gone. */
export function standardOutput(): (text: string) => Promise<boolean> {
  let isOpen = true;
  let goOn: () => void = () => undefined;
  process.stdout.on("drain", () => goOn());
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
    goOn();
  });
  return async (text) => {
    if (isOpen && text !== "" && !process.stdout.write(text)) {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    return isOpen;
  };
}
