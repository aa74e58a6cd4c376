/**
 * Whether a Host header names this machine itself, with any port. Another name that leads here is
 * how a foreign page would reach the data (DNS rebinding), so it is turned away.
 */
export function isLoopbackHost(host: string | null): boolean {
  return host !== null && /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host);
}
