import Next from 'next/link'
import type { ComponentProps } from 'react'
import { routed } from '../words/address'

interface Props extends Omit<ComponentProps<typeof Next>, 'href'> {
  readonly href: string
}

/** A link within the desk. It fetches nothing before it is followed. */
export function Link({ href, ...props }: Props) {
  return <Next prefetch={false} href={routed(href)} {...props} />
}
