import type { Server } from "node:http";

/**
 * Listens on the loopback interface, on the first free port from `port` on; port 0 is any free one.
 *
 * @returns the port; undefined if twenty in a row are busy.
 */
export async function listenOnLoopback(server: Server, port: number): Promise<number | undefined> {
  for (let candidate = port; candidate < port + 20 && candidate < 65536; candidate++) {
    if (await listens(server, candidate)) return portOf(server);
  }
  return undefined;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return address.port;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening).listen(port, "127.0.0.1");
  });
}
