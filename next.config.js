import { randomUUID } from 'node:crypto'

const build = randomUUID()

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  typedRoutes: false,
  agentRules: false,
  // Other code may write other bytes from the same store: tags of files name the build too.
  env: { RAVOBIT_BUILD: build },
  // `npm run check` checks types; a fault in a test must not keep the pages from being served.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  // A kept page goes to people and robots alike, so its title and description always stand in the head.
  htmlLimitedBots: /./,
  // Browsers ask for it by themselves where a page names no icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
}

export default config
