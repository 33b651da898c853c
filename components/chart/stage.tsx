'use client'
import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'

interface Stage {
  /** The element that holds the drawn picture. */
  readonly plot: RefObject<HTMLDivElement | null>
  readonly wanted: boolean
  readonly drawn: boolean
  readonly want: () => void
  readonly finish: () => void
}

const Context = createContext<Stage | null>(null)

/** Lets the plot and the download buttons of one figure know of each other. */
export function StageProvider({ children }: { children: ReactNode }) {
  const plot = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const [drawn, setDrawn] = useState(false)
  const want = useCallback(() => setWanted(true), [])
  const finish = useCallback(() => setDrawn(true), [])
  const stage = useMemo(() => ({ plot, wanted, drawn, want, finish }), [wanted, drawn, want, finish])
  return <Context value={stage}>{children}</Context>
}

/** The figure's stage; only inside a StageProvider. */
export function useStage(): Stage {
  const stage = use(Context)
  if (!stage) throw new Error('useStage needs a StageProvider above it')
  return stage
}
