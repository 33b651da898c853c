import { randomUUID } from 'node:crypto'

const build = randomUUID()

// As `db/settings/public-address.ts` reads it: whatever loads Next, to build or to serve, is told by the same setting.
const { RAVOBIT_PUBLIC_URL: publicUrl } = process.env
const basePath = publicUrl ? new URL(publicUrl).pathname.replace(/\/$/, '') : ''

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  typedRoutes: false,
  basePath,
  agentRules: false,
  // Other code may write other bytes from the same store: tags of files name the build too.
  env: { RAVOBIT_BUILD: build, RAVOBIT_BASE_PATH: basePath },
  // `npm run check` checks types; a fault in a test must not keep the pages from being served.
  typescript: { ignoreBuildErrors: true },
  // Serving writes nothing, so that a built desk runs on a disk that is only read.
  images: { unoptimized: true },
  experimental: { isrFlushToDisk: false },
  turbopack: { root: import.meta.dirname },
  // A kept page goes to people and robots alike, so its title and description always stand in the head.
  htmlLimitedBots: /./,
  // Browsers ask for it by themselves where a page names no icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
}

export default config
