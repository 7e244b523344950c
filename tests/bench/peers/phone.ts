/**
 * The phone that is played: Lighthouse's Moto G Power on slow 4G (`mobileSlow4G` as DevTools applies it: 150 ms × 3.75,
 * 1.6 Mbit/s × 0.9), its processor four times slower than this machine's.
 */
export const phone = {
  latencyMs: 562.5,
  downloadKbps: 1474.56,
  uploadKbps: 675,
  slowdown: 4,
  context: {
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    // The certificate is made for the run.
    ignoreHTTPSErrors: true,
  },
} as const;
