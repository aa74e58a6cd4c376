import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isLoopbackHost } from "./app/host.ts";

/** Turns away requests to another host than this machine; gives each page its security headers. */
export function proxy(request: NextRequest): NextResponse {
  if (!isLoopbackHost(request.headers.get("host"))) {
    return new NextResponse("Verbatim answers only on this machine: open http://127.0.0.1 with its port.", {
      status: 403,
    });
  }
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"));
  // Next reads the nonce from the request's policy and puts it on its own scripts.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "no-referrer");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  response.headers.set("Cross-Origin-Resource-Policy", "same-origin");
  return response;
}

// Uploads are streamed: a proxy would hold their body in memory. Their route checks the host itself.
export const config = { matcher: ["/((?!api/uploads$).*)"] };

function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
