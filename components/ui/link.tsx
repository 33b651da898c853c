import Next from 'next/link'
import type { ComponentProps } from 'react'

/** A link within the desk. It fetches nothing before it is followed. */
export function Link(props: ComponentProps<typeof Next>) {
  return <Next prefetch={false} {...props} />
}
