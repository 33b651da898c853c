import type { FoundFault } from '../../db/store/release'
import type { Rendered } from './rendered'

/** What a renderer process is started with, as JSON. */
export interface RendererStart {
  readonly dir: string
  readonly port: number
  readonly basePath: string
}

/** What it says: that it is ready, and then one answer to each page request. */
export type FromRenderer =
  | { readonly ready: true }
  | { readonly rendered: Rendered }
  | { readonly failed: string; readonly store?: FoundFault | undefined }
